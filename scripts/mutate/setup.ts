import { inject } from "vitest";

declare module "vitest" {
  export interface ProvidedContext {
    /** The change of the code that is on; none where it is 0. */
    mutant: number;
  }
}

(globalThis as { __mutant?: number }).__mutant = inject("mutant");
