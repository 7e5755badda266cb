import { type Deed, file, plain } from "./deeds.ts";

/** Commands that begin a package or list one: the files that they leave. Undefined for all others. */
export function starterDeeds(name: string, args: readonly string[]): Deed[] | undefined {
  const [verb = "", ...rest] = args;
  const because = `\`${name} ${verb}\``;
  if (name === "cargo" && (verb === "new" || verb === "init")) {
    const folder = plain(rest)[0];
    if (folder === undefined) return undefined;
    const source = rest.includes("--lib") ? "src/lib.rs" : "src/main.rs";
    return ["Cargo.toml", source].map((path) =>
      file("create", `${folder.replace(/\/$/, "")}/${path}`, because),
    );
  }
  if (name === "go" && verb === "mod" && rest[0] === "init")
    return [file("create", "go.mod", "`go mod init`")];
  // `dotnet sln App.sln add src/App`
  const [solution = "", deed = ""] = rest;
  return name === "dotnet" && verb === "sln" && /\.slnx?$/.test(solution) && /^(?:add|remove)$/.test(deed)
    ? [file("modify", solution, because)]
    : undefined;
}
