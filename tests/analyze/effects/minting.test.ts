import { expect, test } from "vitest";
import { deedsOf, isKnownCommand } from "../../../src/analyze/effects/commands.ts";

const writes = (command: string): string[] =>
  deedsOf(command.split(" ")).flatMap(({ action, resource }) =>
    action === "write" && resource.kind === "file" ? [resource.path] : [],
  );

test.each([
  ["npx drizzle-kit generate", ["drizzle/meta/_journal.json", "drizzle/*.sql"]],
  ["alembic revision --autogenerate -m report", ["alembic/versions/*.py"]],
  ["npx prisma migrate dev --name report", ["prisma/migrations/*/migration.sql"]],
  ["python manage.py makemigrations shop", ["shop/migrations/*.py"]],
  ["./manage.py makemigrations", ["**/migrations/*.py"]],
  ["bin/rails generate migration AddPrice", ["db/migrate/*.rb"]],
  ["php artisan make:migration add_price", ["database/migrations/*.php"]],
])("%s mints the next migration", (command, expected) => {
  expect(writes(command)).toEqual(expected);
  expect(isKnownCommand(command.split(" "))).toBe(true);
});

test.each([
  "alembic upgrade head",
  "npx prisma migrate deploy",
  "python manage.py migrate",
  "rails generate controller X",
])("%s mints none", (command) => expect(writes(command)).toEqual([]));
