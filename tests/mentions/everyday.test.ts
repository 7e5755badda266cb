import { expect, test } from "vitest";
import { mentionsIn } from "./read.ts";

/** Sentences as anybody may write them, with the files that they change. They were written before the table was. */
const sentences: ReadonlyArray<readonly [text: string, changed: readonly string[]]> = [
  ["Memoize the selector in `src/store/selectors.ts`.", ["src/store/selectors.ts"]],
  ["Harden `src/net/client.go` against slow peers", ["src/net/client.go"]],
  ["Debounce the search box in `web/search.tsx`", ["web/search.tsx"]],
  ["Cache the result of `load()` in `lib/loader.py`.", ["lib/loader.py"]],
  ["Thread the logger through `server/app.rb` and `server/jobs.rb`.", ["server/app.rb", "server/jobs.rb"]],
  ["Guard `api/upload.php` with a size check.", ["api/upload.php"]],
  ["Flesh out `docs/setup.md`.", ["docs/setup.md"]],
  ["Stub out `src/mailer.ts` so the build passes", ["src/mailer.ts"]],
  ["Clean up `scripts/release.sh`.", ["scripts/release.sh"]],
  ["Bring `README.md` up to date.", ["README.md"]],
  ["Drop the unused import from `src/a/util.ts`.", ["src/a/util.ts"]],
  ["Get `src/cli.ts` to accept a `--dry` flag.", ["src/cli.ts"]],
  ["`src/db/pool.ts` should retry once before it gives up.", ["src/db/pool.ts"]],
  ["Please also touch up `styles/main.css`.", ["styles/main.css"]],
  ["Log every failure in `worker/run.ex`.", ["worker/run.ex"]],
  ["We need a new module, `src/rate_limit.rs`.", ["src/rate_limit.rs"]],
  ["A small helper goes in `src/text/slug.ts`.", ["src/text/slug.ts"]],
  [
    "Inline `src/helpers/once.ts` into its only caller `src/boot.ts`.",
    ["src/helpers/once.ts", "src/boot.ts"],
  ],
  ["Swap moment for dayjs across `src/dates.ts`.", ["src/dates.ts"]],
  ["Split `big.py` into `small.py` and `rest.py`.", ["big.py", "small.py", "rest.py"]],
  ["Make `Button.vue` accessible.", ["Button.vue"]],
  ["Teach `fmt.c` about tabs.", ["fmt.c"]],
  [
    "Put the new strings into `locales/en.json` and `locales/fr.json`.",
    ["locales/en.json", "locales/fr.json"],
  ],
  ["Gate the feature behind a flag in `flags.yaml`.", ["flags.yaml"]],
  [
    "Write tests for the parser in `tests/test_parser.py`, following `tests/test_lexer.py`.",
    ["tests/test_parser.py"],
  ],
  ["- `Makefile`: a `lint` target", ["Makefile"]],
  ["Lösche `alt/modul.py` und passe `neu/modul.py` an.", ["alt/modul.py", "neu/modul.py"]],
  ["Crée `src/panier.ts`.", ["src/panier.ts"]],
  ["Añade una prueba en `tests/carrito.test.ts`.", ["tests/carrito.test.ts"]],
  ["`src/foo.ts` を更新する。", ["src/foo.ts"]],
  ["Type the props of `Card.tsx` properly.", ["Card.tsx"]],
  ["Make sure to bump the version in `package.json`.", ["package.json"]],
  ["Then do likewise for `b/main.tf`.", ["b/main.tf"]],
  ["See `docs/api.md` for details.", []],
  ["Look at how `src/old.ts` does it.", []],
  ["Make sure `src/a.ts` still compiles.", []],
  ["Don't touch `vendor/lib.js`.", []],
  ["`src/a.ts` already exports the type.", []],
  ["The bug is in `src/cart.ts`, line 40.", []],
  ["This mirrors what `lib/x.py` does today.", []],
  ["Run `node scripts/check.js` and read the output.", []],
  ["Check `logs/app.log` for errors.", []],
  ["Skim `CONTRIBUTING.md` first.", []],
  ["Familiarize yourself with `src/core/engine.ts`.", []],
  ["Leave `config/prod.yml` alone.", []],
  ["No changes to `package.json` are needed.", []],
  ["Compare the output with `fixtures/expected.json`.", []],
  ["The handler that `router.ts` calls is fine as it is.", []],
  ["Siehe `docs/aufbau.md`.", []],
  ["Consulta `docs/guia.md` antes de empezar.", []],
  ["Wait until `build/report.html` has appeared, then open it in a browser.", []],
  ["Note that `src/legacy.ts` will be removed in a later task.", []],
  ["Confirm that nothing imports `src/dead.ts` any more.", []],
];

const changing = /^(?:create|write|modify|delete|rename|copy)$/;

test.each(sentences)("%s", (text, changed) => {
  const found = mentionsIn(text).flatMap(({ subject, verb, conditional }) =>
    subject.kind === "path" && changing.test(verb) && !conditional ? [subject.path] : [],
  );
  expect([...new Set(found)].sort()).toEqual([...changed].sort());
});
