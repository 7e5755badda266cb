/** A flaw in how the program is used: a missing path, an unknown rule name. The command line turns it into exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
