export { type Archive, openArchive, type ReadTogether } from "./archive.ts";
export { type Asked, answersSame, listening } from "./asked.ts";
export { cachePlace, removeCache } from "./place.ts";
export { programKey } from "./program.ts";
export { cacheName, hashOf, hashOfSource, openStore, passingStore, type Store } from "./store.ts";
