import { act } from "./index.ts";

const { text, code } = await act(process.env);
process.stdout.write(text);
// `process.exit` would cut off what the runner has not read yet.
process.exitCode = code;
