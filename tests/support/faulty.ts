import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** The plan of the README with one more step: an order by prose alone (3:19), a dependency that leads nowhere and a file that is created again. */
export const faulty = `${readFileSync(resolve(import.meta.dirname, "../../examples/first-look/runbook.md"), "utf8")}
## Step 3: A basket again

**Depends on**: Step 9

Create \`src/basket.py\` with a class \`Basket\`, then commit.
`;
