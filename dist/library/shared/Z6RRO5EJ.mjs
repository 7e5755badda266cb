import{select}from"./J2UYRKLT.mjs";import{readFiles}from"./63JQ53DM.mjs";import"./X6GLRSZU.mjs";import"./SX4C7DMT.mjs";
import"./JPVYCJXK.mjs";import"./YGWV6IC5.mjs";import{gitAround}from"./C4YVZLHA.mjs";import"./2OOL6VTG.mjs";import"./DUSCGDTP.mjs";
import{UsageError}from"./Y6P6UPDF.mjs";import"./E2E2V3SO.mjs";async function findChanged(paths,cwd,options){let git=gitAround(cwd),changed=changedNames(git,options.since).map(git.fileOf);return readFiles(await select(changed,
paths,cwd,{...options,known:changed}),cwd,options)}function changedNames(git,since){let untracked=["ls-files","--others","--exclude-standard","-z"];if(!isCommit(
"HEAD",git)&&since===void 0)return git.names([...untracked,"--cached"]);let differing=["diff","--name-only","--no-renames","--no-relative","--diff-filter=d","-z",
baseOf(since,git)];return[...new Set([...git.names(differing),...git.names(untracked)])]}var mainBranches=["origin/HEAD","origin/main","origin/master","main","m\
aster"];function baseOf(since,git){if(since!==void 0&&(since.startsWith("-")||!isCommit(since,git)))throw new UsageError(`Unexpected revision \`${since}\`, expec\
ted one that git knows`);let other=since??mainBranches.find(branch=>isCommit(branch,git));if(other===void 0)return"HEAD";let common=["merge-base",other,"HEAD"];
if(git.succeeds(common))return git.run(common).toString("latin1").trim();throw new UsageError(`Unexpected history without a commit that \`HEAD\` and \`${other}\`\
 share, expected one that is not cut off (\`git fetch --unshallow\`)`)}var isCommit=(revision,git)=>git.succeeds(["rev-parse","--verify","--quiet",`${revision}^\
{commit}`]);
export {findChanged};
