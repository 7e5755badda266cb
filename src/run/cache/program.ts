/** Filled in by `npm run dist`: what tells this program from every other one. */
const built = "/* program */";

/** The key of what this program has remembered; undefined where it runs from its sources, which change without it. */
export const programKey = (): string | undefined => (built.startsWith("/*") ? undefined : built);
