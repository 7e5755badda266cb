/** Names that stand at the root of a repository by convention: a file that is called so and no more is that one. */
const names: ReadonlySet<string> = new Set(
  (
    "package.json tsconfig.json deno.json composer.json pyproject.toml setup.py setup.cfg requirements.txt tox.ini noxfile.py Pipfile " +
    "Cargo.toml go.mod Gemfile Rakefile mix.exs pubspec.yaml pom.xml build.gradle build.gradle.kts settings.gradle settings.gradle.kts " +
    "docker-compose.yml docker-compose.yaml compose.yml compose.yaml Dockerfile Makefile Justfile justfile Procfile " +
    "CHANGELOG.md README.md CONTRIBUTING.md"
  ).split(" "),
);

export const isRootFile = (path: string): boolean => names.has(path) || /^\.[a-z][\w.-]*$/.test(path);

/** Whether a path says where its file is: by a folder, or by a name that stands at the root. */
export const isWholePath = (path: string): boolean => /\/.*\.\w+$/.test(path) || isRootFile(path);
