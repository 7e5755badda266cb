import { act } from "./index.ts";

act(process.env).then(({ text, code }) => {
  process.stdout.write(text);
  // `process.exit` would cut off what the runner has not read yet.
  process.exitCode = code;
});
