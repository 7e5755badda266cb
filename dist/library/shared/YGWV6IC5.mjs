import{__commonJS,__toESM}from"./E2E2V3SO.mjs";var require_fast_deep_equal=__commonJS({"node_modules/fast-deep-equal/index.js"(exports,module){"use strict";module.exports=function equal(a,b){if(a===b)return!0;
if(a&&b&&typeof a=="object"&&typeof b=="object"){if(a.constructor!==b.constructor)return!1;var length,i,keys;if(Array.isArray(a)){if(length=a.length,length!=b.length)
return!1;for(i=length;i--!==0;)if(!equal(a[i],b[i]))return!1;return!0}if(a.constructor===RegExp)return a.source===b.source&&a.flags===b.flags;if(a.valueOf!==Object.
prototype.valueOf)return a.valueOf()===b.valueOf();if(a.toString!==Object.prototype.toString)return a.toString()===b.toString();if(keys=Object.keys(a),length=keys.
length,length!==Object.keys(b).length)return!1;for(i=length;i--!==0;)if(!Object.prototype.hasOwnProperty.call(b,keys[i]))return!1;for(i=length;i--!==0;){var key=keys[i];
if(!equal(a[key],b[key]))return!1}return!0}return a!==a&&b!==b}}});var late=make=>{let made;return{enumerable:!0,get:()=>made??=make()}},schemas=Object.defineProperties({},{"ccpm-task":late(()=>({$schema:"http://json-schema.org\
/draft-07/schema#",$id:"https://unpkg.com/runbook-lint/schema/ccpm-task.schema.json",title:"CCPM task metadata",description:"Front matter of a CCPM task (.claud\
e/epics/*/NNN.md), as far as order and conflicts depend on it",type:"object",examples:[{name:"Add the store",status:"open",depends_on:["001","002"],parallel:!0,
conflicts_with:["004"]}],properties:{name:{title:"Name",description:"What the task is about",type:"string",pattern:"\\S"},status:{title:"Status",description:"Ho\
w far the task is",type:"string",pattern:"\\S",examples:["open","in-progress","closed"]},depends_on:{title:"Depends on",description:"Tasks that have to be finis\
hed before this one",oneOf:[{type:"array",items:{title:"Id",description:"An id as its format writes it",examples:["001"],type:"string",pattern:"^\\S.*$"}},{type:"\
null"}]},parallel:{title:"Parallel",description:"Whether the task may run beside others, or the tasks it may run beside",oneOf:[{type:"boolean"},{type:"array",items:{
title:"Id",description:"An id as its format writes it",examples:["001"],type:"string",pattern:"^\\S.*$"}},{type:"null"}]},conflicts_with:{title:"Conflicts with",
description:"Tasks that change the same files",oneOf:[{type:"array",items:{title:"Id",description:"An id as its format writes it",examples:["001"],type:"string",
pattern:"^\\S.*$"}},{type:"null"}]}}})),config:late(()=>({$schema:"http://json-schema.org/draft-07/schema#",$id:"https://unpkg.com/runbook-lint/schema/config.sc\
hema.json",title:"Configuration of runbook-lint",description:"runbook-lint.config.json, .runbook-lint.json, their YAML forms, or the key runbook-lint of package\
.json",type:"object",examples:[{$schema:"https://unpkg.com/runbook-lint/schema/config.schema.json",root:!0,extends:["strict"],rules:{"count-mismatch":"off"}}],additionalProperties:!1,
properties:{$schema:{title:"Schema",description:"The schema that the file follows",type:"string"},root:{title:"Root",description:"Whether the search for configu\
ration files further up ends here",type:"boolean",default:!1},extends:{title:"Extends",description:"What this configuration starts from: presets (recommended, s\
trict), paths of other configuration files, names of packages; later ones stand above earlier ones",oneOf:[{type:"string",pattern:"\\S"},{type:"array",items:{type:"\
string",pattern:"\\S"},uniqueItems:!0}],examples:["strict",["strict","./team.json"]]},rules:{$ref:"#/definitions/rules"},overrides:{title:"Overrides",description:"\
Settings for some of the files; later ones stand above earlier ones",type:"array",items:{$ref:"#/definitions/override"}},ignores:{title:"Ignores",description:"G\
lobs of files and folders that are not read, from the folder of the configuration; with ! before it, of what is read after all",type:"array",items:{type:"string",
pattern:"\\S"},uniqueItems:!0},isolation:{$ref:"#/definitions/isolation"},dialects:{title:"Dialects",description:"The formats to look for; all where nothing is \
said",type:"array",items:{$ref:"#/definitions/dialect"},uniqueItems:!0,minItems:1},plugins:{title:"Plugins",description:"Modules with rules of your own: paths o\
r names of packages",type:"array",items:{type:"string",pattern:"\\S"},uniqueItems:!0}},definitions:{severity:{title:"Severity",description:"What a finding of th\
e rule counts for",oneOf:[{const:"error",description:"Will go wrong when the plan is executed"},{const:"warning",description:"May go wrong, or hides what will"},
{const:"info",description:"Worth knowing; never changes the exit code"},{const:"off",description:"The rule does not run"}]},isolation:{title:"Isolation",description:"\
What the agents of a plan share",oneOf:[{const:"shared",description:"All agents work in one tree"},{const:"worktree",description:"Each agent has a working tree \
of its own"}]},ruleSetting:{title:"Rule setting",oneOf:[{$ref:"#/definitions/severity"},{title:"Severity and options",type:"array",items:[{$ref:"#/definitions/s\
everity"},{title:"Options",description:"Options of the rule, as its page says",type:"object"}],minItems:2,maxItems:2,additionalItems:!1}]},rules:{title:"Rules",
description:"By the name of the rule: a severity, or a severity with options",type:"object",additionalProperties:{$ref:"#/definitions/ruleSetting"},examples:[{"\
count-mismatch":"off","model-policy":["warning",{"steps/*.md":"haiku"}]}]},override:{title:"Override",type:"object",additionalProperties:!1,required:["files"],properties:{
files:{title:"Files",description:"Globs of files that it is about, from the folder of the configuration",type:"array",items:{type:"string",pattern:"\\S"},uniqueItems:!0},
excludedFiles:{title:"Excluded files",description:"Globs of files that it is not about",type:"array",items:{type:"string",pattern:"\\S"},uniqueItems:!0},rules:{
$ref:"#/definitions/rules"},isolation:{$ref:"#/definitions/isolation"}}},dialect:{title:"Dialect",description:"A plan format",oneOf:[{const:"gsd",description:".\
planning/phases/**/*-PLAN.md"},{const:"ccpm",description:".claude/epics/*/*.md"},{const:"spec-kitty",description:"kitty-specs/*/tasks.md, kitty-specs/*/tasks/WP\
*.md"},{const:"bmad",description:"_bmad-output/**/*.md, sprint-status.yaml"},{const:"task-master",description:".taskmaster/tasks/tasks.json"},{const:"omo",description:"\
.sisyphus/plans/*.md, .omo/plans/*.md"},{const:"superpowers",description:"docs/superpowers/plans/*.md, docs/plans/*.md"},{const:"runbook",description:"runbook.m\
d, runbook-phase-1.md, steps/*.md, orchestrator-plan.md in one folder"},{const:"spec-kit",description:"specs/*/tasks.md, .specify/specs/*/tasks.md"},{const:"kir\
o",description:".kiro/specs/*/tasks.md"},{const:"openspec",description:"openspec/changes/**/tasks.md"}]}}})),graph:late(()=>({$schema:"http://json-schema.org/dr\
aft-07/schema#",$id:"https://unpkg.com/runbook-lint/schema/graph.schema.json",title:"Graphs of runbook-lint",description:"What `runbook-lint graph --format json\
` prints: the order of a plan as nodes and edges.",type:"object",additionalProperties:!1,required:["version","plans"],properties:{version:{const:1,description:"\
Raised when a field changes its meaning or goes; new fields may come without"},plans:{type:"array",items:{$ref:"#/definitions/plan"}}},definitions:{plan:{type:"\
object",description:"The order of a plan as it is scheduled, without the edges that follow from others",additionalProperties:!1,required:["path","title","waves",
"groups","nodes","edges"],properties:{path:{type:"string",description:"Its folder, or its one file"},title:{type:"string",description:"Its heading"},waves:{type:"\
integer",minimum:0,description:"How many waves the schedule has"},groups:{type:"array",items:{$ref:"#/definitions/group"},description:"Phases whose steps are dr\
awn within one frame"},nodes:{type:"array",items:{$ref:"#/definitions/node"},description:"In the order of the waves"},edges:{type:"array",items:{$ref:"#/definit\
ions/edge"},description:"From what has to be finished to what waits"}}},group:{type:"object",description:"A phase",additionalProperties:!1,required:["id","title"],
properties:{id:{type:"string",description:"Of the phase"},title:{type:"string",description:"Of the phase"}}},node:{type:"object",description:"A step, or a phase\
 that is drawn as one node",additionalProperties:!1,required:["id","kind","title","group","wave","steps"],properties:{id:{type:"string",description:"Of the step\
; of a phase `phase` and its id"},kind:{oneOf:[{const:"cycle"},{const:"step"},{const:"task"},{const:"checkpoint"},{const:"phase"}]},title:{type:"string",description:"\
Of the step or phase"},group:{oneOf:[{type:"string"},{type:"null"}],description:"The id of the group that it is drawn in"},wave:{type:"integer",minimum:1,description:"\
The wave of the step; of a phase that of its first step"},steps:{type:"integer",minimum:1,description:"How many steps it stands for"}}},edge:{type:"object",description:"\
What has to be finished before what",additionalProperties:!1,required:["from","to","kind","reason","on","count"],properties:{from:{type:"string",description:"Th\
e id of the node that has to be finished"},to:{type:"string",description:"The id of the node that waits"},kind:{oneOf:[{const:"declared",description:"A dependen\
cy between two steps"},{const:"structure",description:"What phases, waves, checkpoints and modes grant"},{const:"prose",description:"A sentence"},{const:"missin\
g",description:"A dependency that the plan needs and does not have"},{const:"hazard",description:"They must not overlap, and the order of the document says who \
goes first"}]},reason:{oneOf:[{const:"declared"},{const:"blocks"},{const:"marker"},{const:"phase"},{const:"checkpoint"},{const:"wave"},{const:"group"},{const:"m\
ode"},{const:"missing"},{const:"hazard"},{const:"conflict"},{const:"unknown-effects"}],description:"As in a schedule"},on:{type:"array",items:{type:"string"},description:"\
On what the two would collide"},count:{type:"integer",minimum:1,description:"How many dependencies between steps it stands for"}}}}})),"gsd-plan":late(()=>({$schema:"\
http://json-schema.org/draft-07/schema#",$id:"https://unpkg.com/runbook-lint/schema/gsd-plan.schema.json",title:"GSD plan metadata",description:"Front matter of\
 a GSD plan (*-PLAN.md), as far as order and conflicts depend on it",type:"object",examples:[{phase:"03-features",plan:"02",type:"execute",wave:2,depends_on:["0\
3-01"],files_modified:["src/a.ts"],autonomous:!0}],properties:{phase:{title:"Phase",description:"The folder or number of the phase",type:"string",pattern:"\\S"},
plan:{title:"Plan",description:"The plan's number within its phase",type:"string",pattern:"\\S"},type:{title:"Type",description:"What the plan is made of",type:"\
string",pattern:"\\S",examples:["execute","tdd"]},wave:{title:"Wave",description:"Plans of one wave run at the same time; lower waves first",type:"integer",minimum:0},
depends_on:{title:"Depends on",description:"Plans that have to be finished before this one",oneOf:[{type:"array",items:{title:"Id",description:"An id as its for\
mat writes it",examples:["03-01"],type:"string",pattern:"^\\S.*$"}},{type:"null"}]},files_modified:{title:"Files modified",description:"Paths and globs that the\
 plan changes",oneOf:[{type:"array",items:{type:"string",pattern:"\\S"}},{type:"null"}]},autonomous:{title:"Autonomous",description:"false where a checkpoint wa\
its for a person",type:"boolean"},requirements:{title:"Requirements",description:"Ids of requirements that the plan serves",oneOf:[{type:"array",items:{title:"I\
d",description:"An id as its format writes it",examples:["03-01"],type:"string",pattern:"^\\S.*$"}},{type:"null"}]},gap_closure:{title:"Gap closure",description:"\
Whether the plan closes gaps that verification found",type:"boolean"}}})),inspect:late(()=>({$schema:"http://json-schema.org/draft-07/schema#",$id:"https://unpk\
g.com/runbook-lint/schema/inspect.schema.json",title:"Inspected plans of runbook-lint",description:"What `runbook-lint inspect --format json` prints: all that w\
as understood of plans. Ids are written as in the text, paths as on the command line, lines are 1-based.",type:"object",additionalProperties:!1,required:["versi\
on","plans"],properties:{version:{const:1,description:"Raised when a field changes its meaning or goes; new fields may come without"},plans:{type:"array",items:{
$ref:"#/definitions/plan"}}},definitions:{plan:{type:"object",description:"What one author meant as one piece of work, in one file or many",additionalProperties:!1,
required:["path","dialect","executionMode","steps","order","hazards","missing"],properties:{path:{type:"string",description:"Its folder, or its one file"},dialect:{
type:"string",description:"The format that it is written in"},executionMode:{$ref:"#/definitions/mode"},steps:{type:"array",items:{$ref:"#/definitions/step"},description:"\
In document order"},order:{type:"array",items:{$ref:"#/definitions/edge"},description:"What comes before what. Edges that follow from others are left out where \
a mode or a barrier grants them"},hazards:{type:"array",items:{$ref:"#/definitions/hazard"},description:"Between steps that firm order does not separate. Of man\
y steps on one resource each is paired with its neighbours, never with all the others"},missing:{type:"array",items:{$ref:"#/definitions/missing"},description:"\
The fewest dependencies that would separate what collides on files and identifiers"}}},mode:{type:"object",description:"How steps are executed, and who says so;\
 the nearest statement wins",additionalProperties:!1,required:["value","strength","path","line"],properties:{value:{oneOf:[{const:"parallel",description:"Whatev\
er is not ordered may run at the same time"},{const:"sequential",description:"One after the other, by convention"},{const:"sequential-required",description:"One\
 after the other, each committed before the next starts"},{const:"sequential-strict",description:"As sequential-required, with state and tests verified between \
steps"},{const:"mixed",description:"Decided for each phase or step"}]},strength:{$ref:"#/definitions/strength"},path:{oneOf:[{type:"string"},{type:"null"}],description:"\
The file that states it; null where the format itself implies it"},line:{oneOf:[{type:"integer",minimum:1},{type:"null"}],description:"The line that states it, \
1-based; null where the format itself implies it"}}},strength:{oneOf:[{const:"metadata",description:"A field that programs read"},{const:"prose",description:"A \
sentence that an agent may weigh against other instructions"},{const:"contract",description:"What the format's own executor always does"}]},step:{type:"object",
description:"The unit that is dispatched to an agent",additionalProperties:!1,required:["id","kind","title","path","line","phase","executionMode","dependsOn","e\
ffects"],properties:{id:{type:"string",description:"As written"},kind:{oneOf:[{const:"cycle",description:"A red/green cycle"},{const:"step",description:"A step"},
{const:"task",description:"A task"},{const:"checkpoint",description:"A point where work is checked"},{const:"phase",description:"A phase whose number its steps \
carry on: what they change together. It is never dispatched itself"}]},title:{type:"string"},path:{type:"string",description:"The file that holds it"},line:{type:"\
integer",minimum:1,description:"The line of its heading, 1-based"},phase:{oneOf:[{type:"string"},{type:"null"}],description:"The id of its phase"},executionMode:{
$ref:"#/definitions/mode"},dependsOn:{type:"array",items:{type:"string"},description:"The ids of the steps that the text says it waits for, in whatever form"},effects:{
type:"array",items:{$ref:"#/definitions/effect"}}}},effect:{type:"object",description:"What a step does to a resource, and the words that say so",additionalProperties:!1,
required:["action","resource","certainty","conditional","path","line","evidence","because"],properties:{action:{$ref:"#/definitions/action"},resource:{$ref:"#/d\
efinitions/resource"},certainty:{$ref:"#/definitions/certainty"},conditional:{type:"boolean",description:"Whether the text makes it depend on something: if one \
exists, fix any that"},path:{type:"string",description:"The file that says so, as given on the command line"},line:{type:"integer",minimum:1,description:"The li\
ne that says so, 1-based"},evidence:{type:"string",description:"That line, without the white space around it; of a long one, 300 characters with the words in it"},
because:{type:"string",description:"How it was understood"}}},evidence:{type:"object",description:"What one of the steps does, and the words that say so",additionalProperties:!1,
required:["step","action","resource","certainty","conditional","path","line","evidence","because"],properties:{step:{type:"string",description:"The id of the st\
ep"},action:{$ref:"#/definitions/action"},resource:{$ref:"#/definitions/resource"},certainty:{$ref:"#/definitions/certainty"},conditional:{type:"boolean",description:"\
Whether the text makes it depend on something: if one exists, fix any that"},path:{type:"string",description:"The file that says so, as given on the command lin\
e"},line:{type:"integer",minimum:1,description:"The line that says so, 1-based"},evidence:{type:"string",description:"That line, without the white space around \
it; of a long one, 300 characters with the words in it"},because:{type:"string",description:"How it was understood"}}},action:{oneOf:[{const:"create",description:"\
Makes it"},{const:"modify",description:"Changes what is there"},{const:"write",description:"Changes it, whether it was there before or not"},{const:"delete",description:"\
Takes it away"},{const:"rename",description:"Moves it"},{const:"read",description:"Looks at it"},{const:"run",description:"Executes it"},{const:"stage",description:"\
Puts it into the git index"},{const:"commit",description:"Commits"},{const:"expect-absent",description:"Needs it not to be there yet"}]},certainty:{oneOf:[{const:"\
declared",description:"A field made for it"},{const:"stated",description:"Verb and object in prose"},{const:"inferred",description:"From context"}]},resource:{type:"\
object",description:"What steps may collide on",additionalProperties:!1,required:["kind"],properties:{kind:{oneOf:[{const:"file",description:"A file, a director\
y or a glob"},{const:"tracker",description:"A file in which every agent of the format keeps its state"},{const:"symbol",description:"A class, function, command,\
 option, route or table"},{const:"git",description:"What the agents of one working tree share: the index, the branch, the tree"},{const:"suite",description:"The\
 whole test suite, named by its command"}]},path:{type:"string",description:"Of files and trackers: as the plan writes it; a directory ends in a slash"},name:{type:"\
string",description:"Of all others"}}},edge:{type:"object",description:"One step is finished when another starts",additionalProperties:!1,required:["before","af\
ter","reason","strength","path","line","evidence"],properties:{before:{type:"string",description:"The id of the step that is finished"},after:{type:"string",description:"\
The id of the step that waits"},reason:{oneOf:[{const:"declared",description:"A declared dependency"},{const:"blocks",description:"The earlier step says that it\
 blocks the later one"},{const:"marker",description:"A marker in a heading"},{const:"phase",description:"A dependency of or on a phase, or its boundary"},{const:"\
checkpoint",description:"A checkpoint stands between them"},{const:"wave",description:"Their waves"},{const:"group",description:"Their groups in the orchestrato\
r plan"},{const:"mode",description:"Document order, granted by an execution mode"}]},strength:{$ref:"#/definitions/strength"},path:{oneOf:[{type:"string"},{type:"\
null"}],description:"The file that declares it, as given on the command line; null where the format itself implies it"},line:{oneOf:[{type:"integer",minimum:1},
{type:"null"}],description:"The line that declares it, 1-based; null where the format itself implies it"},evidence:{oneOf:[{type:"string"},{type:"null"}],description:"\
That line, without the white space around it; of a long one, 300 characters with the words in it"}}},hazardKind:{oneOf:[{const:"write-write",description:"Both c\
hange it"},{const:"read-write",description:"One reads what the other changes"},{const:"create-create",description:"Both make it"},{const:"use-before-create",description:"\
One uses what another, further down, makes"},{const:"use-after-delete",description:"One uses what another, further up, takes away"},{const:"commit-commit",description:"\
Both commit to one tree"},{const:"commit-write",description:"One commits while the other changes files"},{const:"stage-write",description:"One stages everything\
 while the other changes files"},{const:"suite-write",description:"One runs the whole suite while the other changes files"},{const:"expect-absent-create",description:"\
One brings what the other's RED phase needs to be absent"},{const:"tracker-write",description:"Both write one tracker file"}]},hazard:{type:"object",description:"\
Two effects of two steps that firm order does not separate and that must not overlap",additionalProperties:!1,required:["kind","steps","resource","evidence"],properties:{
kind:{$ref:"#/definitions/hazardKind"},steps:{type:"array",items:{type:"string"},minItems:2,maxItems:2,description:"The ids of both steps, in document order"},resource:{
$ref:"#/definitions/resource"},evidence:{type:"array",items:{$ref:"#/definitions/evidence"},minItems:2,maxItems:2,description:"One for each of the steps, in the\
ir order"}}},missing:{type:"object",description:"A dependency that the plan does not have and needs",additionalProperties:!1,required:["step","dependsOn","evide\
nce"],properties:{step:{type:"string",description:"The id of the step that has to wait"},dependsOn:{type:"string",description:"The id of the step that it has to\
 wait for"},evidence:{type:"array",minItems:1,description:"The hazards that the dependency would separate, the strongest first",items:{type:"object",description:"\
Why the two steps collide",additionalProperties:!1,required:["kind","resource","evidence"],properties:{kind:{$ref:"#/definitions/hazardKind"},resource:{$ref:"#/\
definitions/resource"},evidence:{type:"array",items:{$ref:"#/definitions/evidence"},minItems:2,maxItems:2,description:"One for each of the steps, in their order"}}}}}}}})),
orchestrator:late(()=>({$schema:"http://json-schema.org/draft-07/schema#",$id:"https://unpkg.com/runbook-lint/schema/orchestrator.schema.json",title:"Orchestrat\
or plan metadata",description:"Front matter of an orchestrator plan: how the steps are dispatched, in words that a program reads",type:"object",examples:[{name:"\
account-rewrite",execution_mode:"sequential-strict",reason:"Every cycle edits src/account/state.py and commits to one tree",overrides:["maximise parallel tool c\
alls"],checkpoint:"every-cycle"},{execution_mode:"mixed",reason:"Only group 2 touches files of its own",groups:[{id:"1",steps:["1.1","1.2"]},{id:"2",steps:["2.1",
"2.2"],parallel:!0}]}],properties:{$schema:{title:"Schema",description:"The schema that the metadata follows",type:"string"},name:{title:"Name",description:"The\
 name of the plan that is orchestrated",type:"string",pattern:"\\S"},title:{title:"Title",description:"What the plan is about",type:"string",pattern:"\\S"},execution_mode:{
$ref:"#/definitions/executionMode"},execution:{allOf:[{$ref:"#/definitions/executionMode"}],title:"Execution mode",description:"Short for execution_mode"},reason:{
title:"Rationale",description:"Why the mode is needed: what breaks if it is not kept",type:"string",pattern:"\\S",examples:["Requires AccountState from 1.2"]},rationale:{
title:"Rationale",description:"Another word for reason",type:"string",pattern:"\\S",examples:["Requires AccountState from 1.2"]},overrides:{title:"Overrides",description:"\
General instructions that yield to this plan, in the words an agent will meet them in",type:"array",items:{type:"string",pattern:"\\S"},uniqueItems:!0,examples:[
["maximise parallel tool calls"]]},groups:{title:"Groups",description:"Steps that are dispatched as one group; groups run one after the other",type:"array",items:{
$ref:"#/definitions/group"}},checkpoint:{$ref:"#/definitions/checkpoint"},max_parallel:{title:"Most at once",description:"The most agents that may run at the sa\
me time",type:"integer",minimum:1},isolation:{$ref:"#/definitions/isolation"},model:{title:"Model",description:"The model that runs it",type:"string",pattern:"\\\
S",examples:["haiku","sonnet"]}},dependencies:{execution:{properties:{execution_mode:!1}},rationale:{properties:{reason:!1}}},definitions:{id:{title:"Id",description:"\
The id of a step as the plan writes it. Ids are text: quote them, since YAML reads 1.10 as the number 1.1",type:"string",pattern:"^(?=.*\\d)[A-Za-z0-9]+(?:[._\\-]\
[A-Za-z0-9]+)*$",examples:["1.3","1.10","01","T012"]},executionMode:{title:"Execution mode",description:"How the steps of the plan are run",oneOf:[{const:"paral\
lel",description:"Anything that is neither ordered nor in conflict with it may run at the same time"},{const:"sequential",description:"Nothing of the same plan \
runs beside it, by convention"},{const:"sequential-required",description:"Nothing of the same plan runs beside it; the step before it is finished and committed"},
{const:"sequential-strict",description:"As sequential-required, with a check of git and the tests between steps; rolled back on a RED violation"},{const:"mixed",
description:"Decided for each phase or step"}]},checkpoint:{title:"Checkpoint",description:"When git and the tests are checked between steps",oneOf:[{const:"eve\
ry-cycle",description:"After every cycle or step"},{const:"every-phase",description:"After every phase"},{const:"natural",description:"Where the plan has a chec\
kpoint section"},{title:"Interval",description:"After so many steps, written as text",type:"string",pattern:"^every: ?[1-9][0-9]*$",examples:["every: 5"]},{title:"\
Interval",description:"After so many steps",type:"object",additionalProperties:!1,required:["every"],properties:{every:{description:"Number of steps between two\
 checks",type:"integer",minimum:1}}}]},isolation:{title:"Isolation",description:"What the agents of a plan share",oneOf:[{const:"shared",description:"All agents\
 work in one tree"},{const:"worktree",description:"Each agent has a working tree of its own"}]},group:{title:"Group",description:"Steps that are dispatched toge\
ther",type:"object",additionalProperties:!1,required:["id","steps"],properties:{id:{title:"Name",description:"The group's number or name",type:"string",pattern:"\
\\S"},steps:{title:"Steps",description:"Ids of the steps, in order",type:"array",items:{$ref:"#/definitions/id"},minItems:1,uniqueItems:!0},parallel:{title:"Par\
allel",description:"Whether the steps of the group may run at the same time",type:"boolean"},reason:{title:"Reason",description:"Why, in a sentence: what breaks\
 if the order is not kept",type:"string",pattern:"\\S",examples:["Requires AccountState from 1.2"]}}}}})),plan:late(()=>({$schema:"http://json-schema.org/draft-\
07/schema#",$id:"https://unpkg.com/runbook-lint/schema/plan.schema.json",title:"Plan metadata",description:"Front matter of a runbook: what holds for all of its\
 steps",type:"object",examples:[{name:"account-rewrite",type:"tdd",model:"haiku",execution_mode:"sequential-strict",reason:"Every cycle edits the same module",checkpoint:"\
every-cycle"},{name:"docs",type:"general",execution_mode:"parallel",max_parallel:4,isolation:"worktree"}],properties:{$schema:{title:"Schema",description:"The s\
chema that the metadata follows",type:"string"},name:{title:"Name",description:"The plan's name, usually that of its folder",type:"string",pattern:"\\S"},title:{
title:"Title",description:"What the plan is about",type:"string",pattern:"\\S"},type:{title:"Type",description:"What the steps are made of",oneOf:[{const:"tdd",
description:"Red/green cycles; strictly sequential by nature"},{const:"general",description:"Steps without RED"},{const:"inline",description:"Steps that the orc\
hestrator does itself"},{const:"mixed",description:"Each phase says its own"}]},model:{title:"Model",description:"The model that runs it",type:"string",pattern:"\
\\S",examples:["haiku","sonnet"]},execution_mode:{$ref:"#/definitions/executionMode"},execution:{allOf:[{$ref:"#/definitions/executionMode"}],title:"Execution m\
ode",description:"Short for execution_mode"},reason:{title:"Reason",description:"Why, in a sentence: what breaks if the order is not kept",type:"string",pattern:"\
\\S",examples:["Requires AccountState from 1.2"]},checkpoint:{$ref:"#/definitions/checkpoint"},max_parallel:{title:"Most at once",description:"The most agents t\
hat may run at the same time",type:"integer",minimum:1},isolation:{$ref:"#/definitions/isolation"}},dependencies:{execution:{properties:{execution_mode:!1}}},definitions:{
executionMode:{title:"Execution mode",description:"How the steps of the plan are run",oneOf:[{const:"parallel",description:"Anything that is neither ordered nor\
 in conflict with it may run at the same time"},{const:"sequential",description:"Nothing of the same plan runs beside it, by convention"},{const:"sequential-req\
uired",description:"Nothing of the same plan runs beside it; the step before it is finished and committed"},{const:"sequential-strict",description:"As sequentia\
l-required, with a check of git and the tests between steps; rolled back on a RED violation"},{const:"mixed",description:"Decided for each phase or step"}]},checkpoint:{
title:"Checkpoint",description:"When git and the tests are checked between steps",oneOf:[{const:"every-cycle",description:"After every cycle or step"},{const:"e\
very-phase",description:"After every phase"},{const:"natural",description:"Where the plan has a checkpoint section"},{title:"Interval",description:"After so man\
y steps, written as text",type:"string",pattern:"^every: ?[1-9][0-9]*$",examples:["every: 5"]},{title:"Interval",description:"After so many steps",type:"object",
additionalProperties:!1,required:["every"],properties:{every:{description:"Number of steps between two checks",type:"integer",minimum:1}}}]},isolation:{title:"I\
solation",description:"What the agents of a plan share",oneOf:[{const:"shared",description:"All agents work in one tree"},{const:"worktree",description:"Each ag\
ent has a working tree of its own"}]}}})),report:late(()=>({$schema:"http://json-schema.org/draft-07/schema#",$id:"https://unpkg.com/runbook-lint/schema/report.\
schema.json",title:"Report of runbook-lint",description:"What `runbook-lint --format json` prints. Lines and columns are 1-based; columns and offsets count UTF-\
16 code units; ends are exclusive.",type:"object",additionalProperties:!1,required:["version","summary","diagnostics","suppressed","failures","skipped"],properties:{
version:{const:1,description:"Raised when a field changes its meaning or goes; new fields may come without"},summary:{$ref:"#/definitions/summary"},diagnostics:{
type:"array",items:{$ref:"#/definitions/diagnostic"},description:"In document order"},suppressed:{type:"array",items:{$ref:"#/definitions/suppressed"},description:"\
Findings that a comment or the baseline silences, in document order: nobody has to act on them"},failures:{type:"array",items:{$ref:"#/definitions/failure"},description:"\
Rules that threw: a fault of the program, exit code 3"},skipped:{type:"array",items:{$ref:"#/definitions/skipped"},description:"Files and folders that were ther\
e and could not be read"}},definitions:{count:{type:"integer",minimum:0},ordinal:{type:"integer",minimum:1},severity:{oneOf:[{const:"error",description:"Will go\
 wrong when the plan is executed"},{const:"warning",description:"May go wrong, or hides what will"},{const:"info",description:"Worth knowing; never changes the \
exit code"}]},summary:{type:"object",description:"How much was found, and in how much",additionalProperties:!1,required:["errors","warnings","infos","suppressed",
"plans","steps","files","passedOver"],properties:{errors:{$ref:"#/definitions/count"},warnings:{$ref:"#/definitions/count"},infos:{$ref:"#/definitions/count"},suppressed:{
allOf:[{$ref:"#/definitions/count"}],description:"Findings that a comment or the baseline silences; not among the others"},plans:{$ref:"#/definitions/count"},steps:{
$ref:"#/definitions/count"},files:{allOf:[{$ref:"#/definitions/count"}],description:"Files that are part of a plan"},passedOver:{allOf:[{$ref:"#/definitions/cou\
nt"}],description:"Files that are no plan"}}},diagnostic:{type:"object",additionalProperties:!1,required:["rule","severity","message","related","path","line","c\
olumn","endLine","endColumn","offset","endOffset"],properties:{rule:{type:"string"},severity:{$ref:"#/definitions/severity"},message:{type:"string",description:"\
One line, code in backticks"},related:{type:"array",items:{$ref:"#/definitions/related"}},fix:{$ref:"#/definitions/fix"},path:{type:"string",description:"As giv\
en on the command line, with `/` separators"},line:{$ref:"#/definitions/ordinal"},column:{$ref:"#/definitions/ordinal"},endLine:{$ref:"#/definitions/ordinal"},endColumn:{
$ref:"#/definitions/ordinal"},offset:{$ref:"#/definitions/count"},endOffset:{$ref:"#/definitions/count"}}},suppressed:{type:"object",additionalProperties:!1,required:[
"rule","severity","message","related","path","line","column","endLine","endColumn","offset","endOffset","suppressions"],properties:{rule:{type:"string"},severity:{
$ref:"#/definitions/severity"},message:{type:"string",description:"One line, code in backticks"},related:{type:"array",items:{$ref:"#/definitions/related"}},fix:{
$ref:"#/definitions/fix"},path:{type:"string",description:"As given on the command line, with `/` separators"},line:{$ref:"#/definitions/ordinal"},column:{$ref:"\
#/definitions/ordinal"},endLine:{$ref:"#/definitions/ordinal"},endColumn:{$ref:"#/definitions/ordinal"},offset:{$ref:"#/definitions/count"},endOffset:{$ref:"#/d\
efinitions/count"},suppressions:{type:"array",minItems:1,items:{$ref:"#/definitions/suppression"},description:"What silences it"}}},suppression:{type:"object",additionalProperties:!1,
required:["kind"],properties:{kind:{oneOf:[{const:"inSource",description:"A comment in its file"},{const:"external",description:"The baseline"}]},justification:{
type:"string",description:"Why, in the words of who wrote the comment"}}},related:{type:"object",additionalProperties:!1,required:["message","path","line","colu\
mn","endLine","endColumn","offset","endOffset"],properties:{message:{type:"string",description:"What the place has to do with the finding"},path:{type:"string",
description:"As given on the command line, with `/` separators"},line:{$ref:"#/definitions/ordinal"},column:{$ref:"#/definitions/ordinal"},endLine:{$ref:"#/defi\
nitions/ordinal"},endColumn:{$ref:"#/definitions/ordinal"},offset:{$ref:"#/definitions/count"},endOffset:{$ref:"#/definitions/count"}}},fix:{type:"object",additionalProperties:!1,
required:["title","safe","edits"],properties:{title:{type:"string"},safe:{type:"boolean",description:"Whether the fix keeps what the author meant"},edits:{type:"\
array",items:{$ref:"#/definitions/edit"}}}},edit:{type:"object",additionalProperties:!1,required:["text","path","line","column","endLine","endColumn","offset","\
endOffset"],properties:{text:{type:"string",description:"The new text; empty to delete"},path:{type:"string",description:"As given on the command line, with `/`\
 separators"},line:{$ref:"#/definitions/ordinal"},column:{$ref:"#/definitions/ordinal"},endLine:{$ref:"#/definitions/ordinal"},endColumn:{$ref:"#/definitions/or\
dinal"},offset:{$ref:"#/definitions/count"},endOffset:{$ref:"#/definitions/count"}}},failure:{type:"object",additionalProperties:!1,required:["rule","path","mes\
sage"],properties:{rule:{type:"string"},path:{type:"string",description:"The plan"},message:{type:"string"}}},skipped:{type:"object",additionalProperties:!1,required:[
"path","reason"],properties:{path:{type:"string"},reason:{type:"string"}}}}})),schedule:late(()=>({$schema:"http://json-schema.org/draft-07/schema#",$id:"https:\
//unpkg.com/runbook-lint/schema/schedule.schema.json",title:"Schedules of runbook-lint",description:"What `runbook-lint schedule --format json` prints: in which\
 order to dispatch the steps of plans. Ids are written as in the text, paths as on the command line, lines and waves are 1-based.",type:"object",additionalProperties:!1,
required:["version","plans","unsafe"],properties:{version:{const:1,description:"Raised when a field changes its meaning or goes; new fields may come without"},plans:{
type:"array",items:{$ref:"#/definitions/plan"}},unsafe:{type:"array",items:{$ref:"#/definitions/unsafe"},description:"Plans that have no schedule, since their o\
rder can't be known: loops, ids that lead nowhere"}},definitions:{plan:{type:"object",description:"One plan that can be scheduled",additionalProperties:!1,required:[
"path","dialect","isolation","maxParallel","checkpointPolicy","done","markedDone","waves","window","checkpoints","refused","figures"],properties:{path:{type:"st\
ring",description:"Its folder, or its one file"},dialect:{type:"string",description:"The format that it is written in"},isolation:{oneOf:[{const:"shared",description:"\
All agents work in one tree"},{const:"worktree",description:"One tree for each agent"},{const:"mixed",description:"Decided step by step"}]},maxParallel:{oneOf:[
{type:"integer",minimum:1},{type:"null"}],description:"The most steps at the same time; null where nothing limits it"},checkpointPolicy:{$ref:"#/definitions/pol\
icy"},done:{type:"array",items:{type:"string"},description:"Ids of the steps that are taken for finished"},markedDone:{type:"integer",minimum:0,description:"How\
 many of the steps that are scheduled the plan itself marks as done"},waves:{type:"array",items:{$ref:"#/definitions/wave"},description:"To be run one after the\
 other"},window:{type:"array",items:{$ref:"#/definitions/windowStep"},description:"The same steps without waves, in the order in which they start: each as soon \
as all it waits for are finished, fewer than `maxParallel` run and all checkpoints before its wave are passed"},checkpoints:{type:"array",items:{$ref:"#/definit\
ions/checkpoint"},description:"Where to stop and verify"},refused:{type:"array",items:{$ref:"#/definitions/refusal"},description:"Pairs of steps that the depend\
encies and barriers of the plan leave free, and that must not overlap. Of many steps on one resource each is paired with its neighbours, never with all the othe\
rs"},figures:{$ref:"#/definitions/figures"}}},policy:{description:"When work is stopped to verify what was done so far",oneOf:[{const:"every-cycle",description:"\
After each wave"},{const:"every-phase",description:"When the last step of a phase is finished"},{const:"natural",description:"Where the least crosses: steps tha\
t others still wait for, files that are touched on both sides"},{type:"object",description:"After so many steps",additionalProperties:!1,required:["every"],properties:{
every:{type:"integer",minimum:1,description:"Number of steps"}}}]},wave:{type:"object",description:"Steps that may run at the same time, once all waves before a\
re finished",additionalProperties:!1,required:["number","steps"],properties:{number:{type:"integer",minimum:1,description:"Counted from 1"},steps:{type:"array",
items:{$ref:"#/definitions/step"},description:"In document order"}}},step:{type:"object",description:"The unit that is dispatched to an agent",additionalProperties:!1,
required:["id","kind","title","path","line","phase","minutes","waitsFor","waitsForWave"],properties:{id:{type:"string",description:"As written"},kind:{oneOf:[{const:"\
cycle"},{const:"step"},{const:"task"},{const:"checkpoint"}]},title:{type:"string"},path:{type:"string",description:"The file that holds it"},line:{type:"integer",
minimum:1,description:"The line of its heading, 1-based"},phase:{oneOf:[{type:"string"},{type:"null"}],description:"The id of its phase"},minutes:{oneOf:[{type:"\
integer"},{type:"null"}],description:"The plan's own estimate"},waitsFor:{type:"array",items:{$ref:"#/definitions/wait"},description:"The fewest steps that have\
 to be finished when this one starts: all others that it has to wait for follow from them"},waitsForWave:{oneOf:[{type:"integer",minimum:1},{type:"null"}],description:"\
Set where the steps to wait for are too many to list: all steps of this wave and of those before it have to be finished"}}},wait:{type:"object",description:"A s\
tep that has to be finished, and why",additionalProperties:!1,required:["id","reason","strength","path","line","evidence","hazards"],properties:{id:{type:"strin\
g",description:"Of the step that has to be finished"},reason:{oneOf:[{const:"declared",description:"The step says so"},{const:"blocks",description:"The other st\
ep says so"},{const:"marker",description:"A mark in its heading says so"},{const:"phase",description:"Its phase waits for another"},{const:"checkpoint",description:"\
A checkpoint stands between them"},{const:"wave",description:"The plan puts the other one into an earlier wave"},{const:"group",description:"An orchestrator pla\
n lists the other one before"},{const:"mode",description:"A sequential mode keeps one of them alone"},{const:"missing",description:"It needs what the other one \
makes or changes, and the plan does not say that it waits"},{const:"hazard",description:"They must not overlap, and the order of the document says who goes firs\
t"},{const:"conflict",description:"The plan says that they must not run together"},{const:"unknown-effects",description:"Nothing is known of the files of one of\
 them"}]},strength:{oneOf:[{const:"metadata",description:"A field that a program reads"},{const:"prose",description:"A sentence"},{const:"contract",description:"\
What the format's own executor always does"},{type:"null"}],description:"What the reason rests on; null where it was found and not stated"},path:{oneOf:[{type:"\
string"},{type:"null"}],description:"The file that says so; null where none does"},line:{oneOf:[{type:"integer",minimum:1},{type:"null"}],description:"The line \
that says so, 1-based"},evidence:{oneOf:[{type:"string"},{type:"null"}],description:"That line, without the white space around it, cut after 300 characters"},hazards:{
type:"array",items:{$ref:"#/definitions/hazard"},description:"On what the two would collide, whatever else keeps them apart"}}},hazard:{type:"object",description:"\
Two effects of two steps that must not overlap",additionalProperties:!1,required:["kind","resource","evidence"],properties:{kind:{$ref:"#/definitions/hazardKind"},
resource:{$ref:"#/definitions/resource"},evidence:{type:"array",items:{$ref:"#/definitions/evidence"},description:"One for each of the steps, in document order"}}},
windowStep:{type:"object",description:"When a step runs, in minutes where the plan gives estimates and otherwise in steps",additionalProperties:!1,required:["id",
"start","finish"],properties:{id:{type:"string"},start:{type:"integer",minimum:0},finish:{type:"integer",minimum:0}}},checkpoint:{type:"object",description:"A p\
lace to stop and verify",additionalProperties:!1,required:["afterWave","reason","live","verify"],properties:{afterWave:{type:"integer",minimum:1,description:"Th\
e number of the wave that has to be finished"},reason:{oneOf:[{const:"declared",description:"The plan asks for it here"},{const:"strict",description:"The mode o\
f the step before asks for it"},{const:"every-cycle",description:"By the policy"},{const:"every-phase",description:"By the policy"},{const:"every",description:"\
By the policy"},{const:"natural",description:"By the policy"},{const:"end",description:"All is done"}]},live:{type:"object",description:"What crosses the bounda\
ry",additionalProperties:!1,required:["steps","files"],properties:{steps:{type:"integer",minimum:0,description:"Finished steps that others still wait for"},files:{
type:"integer",minimum:0,description:"Files changed before it that are touched after it"}}},verify:{type:"object",description:"What the steps since the last che\
ckpoint should have left behind",additionalProperties:!1,required:["commits","tests"],properties:{commits:{type:"array",items:{type:"string"},description:"Ids o\
f the steps that should each have left a commit"},tests:{type:"array",items:{type:"string"},description:"Their test commands, as written"}}}}},refusal:{type:"ob\
ject",description:"Two steps that must not overlap although nothing but a mode orders them",additionalProperties:!1,required:["steps","reason","hazards"],properties:{
steps:{type:"array",items:[{type:"string"},{type:"string"}],minItems:2,additionalItems:!1,description:"The ids of both, in document order"},reason:{oneOf:[{const:"\
missing",description:"It needs what the other one makes or changes, and the plan does not say that it waits"},{const:"hazard",description:"They must not overlap\
, and the order of the document says who goes first"},{const:"conflict",description:"The plan says that they must not run together"},{const:"unknown-effects",description:"\
Nothing is known of the files of one of them"}]},hazards:{type:"array",items:{$ref:"#/definitions/hazard"},description:"What would collide"}}},figures:{type:"ob\
ject",description:"How long it takes, and what makes it long",additionalProperties:!1,required:["steps","waves","width","criticalPath","time","costs","lifted"],
properties:{steps:{type:"integer",minimum:0,description:"Steps to run, which is how long one after the other takes"},waves:{type:"integer",minimum:0,description:"\
How long the schedule takes, in steps"},width:{type:"integer",minimum:0,description:"The most steps of one wave"},criticalPath:{type:"array",items:{type:"string"},
description:"A longest chain of steps that wait for each other"},time:{oneOf:[{$ref:"#/definitions/time"},{type:"null"}],description:"Null where the plan gives \
no estimate"},costs:{type:"array",items:{$ref:"#/definitions/cost"},description:"What would be gained without some causes, the dearest first; those that gain no\
thing are left out"},lifted:{oneOf:[{$ref:"#/definitions/lifted"},{type:"null"}],description:"What dependencies and files alone allow, in a worktree for each ag\
ent and without a sequential mode; null where that is what was scheduled"}}},time:{type:"object",description:"In minutes",additionalProperties:!1,required:["seq\
uential","parallel","unestimated"],properties:{sequential:{type:"integer"},parallel:{type:"integer"},unestimated:{type:"integer",minimum:0,description:"Steps wi\
thout an estimate, which count as nothing"}}},cost:{type:"object",description:"What would be gained without some causes",additionalProperties:!1,required:["caus\
es","waves"],properties:{causes:{type:"array",items:{$ref:"#/definitions/cause"},description:"Where several keep the same steps apart, only ridding the plan of \
all of them gains anything"},waves:{type:"integer",minimum:1,description:"Waves that would be saved"}}},cause:{type:"object",description:"What keeps steps apart",
additionalProperties:!1,required:["kind","name"],properties:{kind:{oneOf:[{const:"file",description:"Steps meet on a file"},{const:"symbol",description:"Steps m\
eet on an identifier"},{const:"git",description:"The index, branch or tree of git"},{const:"suite",description:"A run of the whole test suite"},{const:"tracker",
description:"A file that every agent of the format writes"},{const:"mode",description:"A sequential mode"},{const:"unknown-effects",description:"Steps of which \
no file is known"},{const:"conflict",description:"The plan says that steps must not run together"}]},name:{type:"string",description:"Of the resource; otherwise\
 the kind again"}}},lifted:{type:"object",description:"A schedule that neither the mode nor a shared tree holds up",additionalProperties:!1,required:["mode","wa\
ves","width","together","costs"],properties:{mode:{type:"boolean",description:"Whether there was a sequential mode to lift"},waves:{type:"integer",minimum:0,description:"\
Its length"},width:{type:"integer",minimum:0,description:"The most steps of one wave"},together:{type:"array",items:{type:"array",items:{type:"string"}},description:"\
The ids of each wave of more than one step"},costs:{type:"array",items:{$ref:"#/definitions/cost"},description:"As above"}}},unsafe:{type:"object",description:"\
A plan whose order can't be known",additionalProperties:!1,required:["path","findings"],properties:{path:{type:"string",description:"Its folder, or its one file"},
findings:{type:"array",items:{type:"object",description:"What is wrong",additionalProperties:!1,required:["rule","message","path","line","column"],properties:{rule:{
type:"string"},message:{type:"string"},path:{type:"string"},line:{type:"integer",minimum:1,description:"1-based"},column:{type:"integer",minimum:1,description:"\
1-based, in UTF-16 code units"}}},description:"At least one"}}},evidence:{type:"object",description:"What one of the steps does, and the words that say so",additionalProperties:!1,
required:["step","action","resource","certainty","conditional","path","line","evidence","because"],properties:{step:{type:"string",description:"The id of the st\
ep"},action:{$ref:"#/definitions/action"},resource:{$ref:"#/definitions/resource"},certainty:{$ref:"#/definitions/certainty"},conditional:{type:"boolean",description:"\
Whether the text makes it depend on something: if one exists, fix any that"},path:{type:"string",description:"The file that says so, as given on the command lin\
e"},line:{type:"integer",minimum:1,description:"The line that says so, 1-based"},evidence:{type:"string",description:"That line, without the white space around \
it, cut after 300 characters"},because:{type:"string",description:"How it was understood"}}},resource:{type:"object",description:"What steps may collide on",additionalProperties:!1,
required:["kind"],properties:{kind:{oneOf:[{const:"file",description:"A file, a directory or a glob"},{const:"tracker",description:"A file in which every agent \
of the format keeps its state"},{const:"symbol",description:"A class, function, command, option, route or table"},{const:"git",description:"What the agents of o\
ne working tree share: the index, the branch, the tree"},{const:"suite",description:"The whole test suite, named by its command"}]},path:{type:"string",description:"\
Of files and trackers: as the plan writes it; a directory ends in a slash"},name:{type:"string",description:"Of all others"}}},effect:{type:"object",description:"\
What a step does to a resource, and the words that say so",additionalProperties:!1,required:["action","resource","certainty","conditional","path","line","eviden\
ce","because"],properties:{action:{$ref:"#/definitions/action"},resource:{$ref:"#/definitions/resource"},certainty:{$ref:"#/definitions/certainty"},conditional:{
type:"boolean",description:"Whether the text makes it depend on something: if one exists, fix any that"},path:{type:"string",description:"The file that says so,\
 as given on the command line"},line:{type:"integer",minimum:1,description:"The line that says so, 1-based"},evidence:{type:"string",description:"That line, wit\
hout the white space around it, cut after 300 characters"},because:{type:"string",description:"How it was understood"}}},strength:{oneOf:[{const:"metadata",description:"\
A field that programs read"},{const:"prose",description:"A sentence that an agent may weigh against other instructions"},{const:"contract",description:"What the\
 format's own executor always does"}]},certainty:{oneOf:[{const:"declared",description:"A field made for it"},{const:"stated",description:"Verb and object in pr\
ose"},{const:"inferred",description:"From context"}]},action:{oneOf:[{const:"create",description:"Makes it"},{const:"modify",description:"Changes what is there"},
{const:"write",description:"Changes it, whether it was there before or not"},{const:"delete",description:"Takes it away"},{const:"rename",description:"Moves it"},
{const:"read",description:"Looks at it"},{const:"run",description:"Executes it"},{const:"stage",description:"Puts it into the git index"},{const:"commit",description:"\
Commits"},{const:"expect-absent",description:"Needs it not to be there yet"}]},hazardKind:{oneOf:[{const:"write-write",description:"Both change it"},{const:"rea\
d-write",description:"One reads what the other changes"},{const:"create-create",description:"Both make it"},{const:"use-before-create",description:"One uses wha\
t another, further down, makes"},{const:"use-after-delete",description:"One uses what another, further up, takes away"},{const:"commit-commit",description:"Both\
 commit to one tree"},{const:"commit-write",description:"One commits while the other changes files"},{const:"stage-write",description:"One stages everything whi\
le the other changes files"},{const:"suite-write",description:"One runs the whole suite while the other changes files"},{const:"expect-absent-create",description:"\
One brings what the other's RED phase needs to be absent"},{const:"tracker-write",description:"Both write one tracker file"}]}}})),"spec-kitty-work-package":late(
()=>({$schema:"http://json-schema.org/draft-07/schema#",$id:"https://unpkg.com/runbook-lint/schema/spec-kitty-work-package.schema.json",title:"spec-kitty work p\
ackage metadata",description:"Front matter of a work package (kitty-specs/*/tasks/WP*.md), as far as order and conflicts depend on it",type:"object",examples:[{
work_package_id:"WP02",title:"Store",dependencies:["WP01"],owned_files:["src/store/**"],execution_mode:"code_change",subtasks:["T003"]}],properties:{work_package_id:{
title:"Work package",description:"The id of the work package",type:"string",pattern:"^WP\\d+$",examples:["WP02"]},title:{title:"Title",description:"What the wor\
k package is about",type:"string",pattern:"\\S"},dependencies:{title:"Dependencies",description:"Work packages that have to be finished before this one",oneOf:[
{type:"array",items:{type:"string",pattern:"^WP\\d+$",title:"Work package",examples:["WP01"]}},{type:"null"}]},owned_files:{title:"Owned files",description:"Pat\
hs and globs that this work package alone changes",oneOf:[{type:"array",items:{type:"string",pattern:"\\S"}},{type:"null"}]},subtasks:{title:"Subtasks",description:"\
Ids of the tasks in it",oneOf:[{type:"array",items:{title:"Id",description:"An id as its format writes it",examples:["T003"],type:"string",pattern:"^\\S.*$"}},{
type:"null"}]},execution_mode:{title:"Execution mode",description:"What is changed; says nothing about order",oneOf:[{const:"code_change",description:"Code"},{const:"\
planning_artifact",description:"Documents of the plan"}]}}})),step:late(()=>({$schema:"http://json-schema.org/draft-07/schema#",$id:"https://unpkg.com/runbook-l\
int/schema/step.schema.json",title:"Step metadata",description:"Front matter of a step file, or a YAML block of a step: what an orchestrator needs to know befor\
e it dispatches the step",type:"object",examples:[{cycle:"1.3",depends_on:["1.2"],blocks:[],execution_mode:"sequential-required",reason:"Requires AccountState f\
rom 1.2",modifies_shared_state:!0},{step:"2",files:["src/app.ts"],isolation:"worktree",estimate:"20 min"}],properties:{$schema:{title:"Schema",description:"The \
schema that the metadata follows",type:"string"},cycle:{allOf:[{$ref:"#/definitions/id"}],title:"Cycle",description:"The id of a red/green cycle"},step:{allOf:[
{$ref:"#/definitions/id"}],title:"Step",description:"The id of a step"},title:{title:"Title",description:"What the step is about",type:"string",pattern:"\\S"},depends_on:{
allOf:[{$ref:"#/definitions/references"}],title:"Depends on",description:"Steps that have to be finished before this one starts"},blocks:{allOf:[{$ref:"#/defini\
tions/references"}],title:"Blocks",description:"Steps that may not start before this one is finished: the other side of depends_on"},execution_mode:{$ref:"#/def\
initions/executionMode"},execution:{allOf:[{$ref:"#/definitions/executionMode"}],title:"Execution mode",description:"Short for execution_mode"},reason:{title:"R\
eason",description:"Why, in a sentence: what breaks if the order is not kept",type:"string",pattern:"\\S",examples:["Requires AccountState from 1.2"]},modifies_shared_state:{
title:"Modifies shared state",description:"Whether the step changes what other steps read: files of others, the git index, a tracker",type:"boolean"},files:{title:"\
Files",description:"Paths and globs that the step changes",type:"array",items:{description:"A path below the repository, a glob, or a directory ending in /",type:"\
string",pattern:"\\S"},uniqueItems:!0,examples:[["src/account/state.py","tests/test_account_state.py"]]},checkpoint:{title:"Checkpoint",description:"Whether git\
 and the tests are checked after the step",type:"boolean"},estimate:{title:"Estimate",description:"How long the step will take: a number with its unit, or a ran\
ge, of which the middle counts. A day has 8 hours",type:"string",pattern:"\\d",examples:["20 min","1-2 h"]},isolation:{$ref:"#/definitions/isolation"},model:{title:"\
Model",description:"The model that runs it",type:"string",pattern:"\\S",examples:["haiku","sonnet"]}},dependencies:{step:{properties:{cycle:!1}},execution:{properties:{
execution_mode:!1}}},definitions:{id:{title:"Id",description:"The id of a step as the plan writes it. Ids are text: quote them, since YAML reads 1.10 as the num\
ber 1.1",type:"string",pattern:"^(?=.*\\d)[A-Za-z0-9]+(?:[._\\-][A-Za-z0-9]+)*$",examples:["1.3","1.10","01","T012"]},reference:{title:"Reference",description:"\
A step, a phase or a range of steps, with or without the word that says so",type:"string",pattern:"^(?:(?:[Cc]ycle|[Ss]tep|[Tt]ask|[Pp]hase)s? +)?(?=[^-]*\\d)[A-\
Za-z0-9]+(?:[._\\-][A-Za-z0-9]+)*(?: *(?:-|\u2013|\u2014|\\bto\\b) *(?:(?:[Cc]ycle|[Ss]tep|[Tt]ask|[Pp]hase) +)?[A-Za-z0-9]+(?:[._\\-][A-Za-z0-9]+)*)?$",examples:[
"1.2","Cycle 1.2","1.1-1.6","Phase 1"]},referenceText:{description:"One reference, or several with commas between them; `none` for none",type:"string",pattern:"\
^(?:[Nn]one|-|[^,;]*\\d[^,;]*(?:[,;][^,;]*\\d[^,;]*)*)$",examples:["1.2","1.1, 1.2","none"]},references:{title:"References",description:"Ids of steps: a list, o\
r one text; null and [] for none",oneOf:[{type:"array",items:{$ref:"#/definitions/reference"},uniqueItems:!0},{$ref:"#/definitions/referenceText"},{type:"null"}]},
executionMode:{title:"Execution mode",description:"How the step is run beside others of its plan",oneOf:[{const:"parallel",description:"Anything that is neither\
 ordered nor in conflict with it may run at the same time"},{const:"sequential",description:"Nothing of the same plan runs beside it, by convention"},{const:"se\
quential-required",description:"Nothing of the same plan runs beside it; the step before it is finished and committed"},{const:"sequential-strict",description:"\
As sequential-required, with a check of git and the tests between steps; rolled back on a RED violation"}]},isolation:{title:"Isolation",description:"What the a\
gents of a plan share",oneOf:[{const:"shared",description:"All agents work in one tree"},{const:"worktree",description:"Each agent has a working tree of its own"}]}}}))});var import_equal=__toESM(require_fast_deep_equal(),1),ccpmTask=validate21;var pattern0=new RegExp("\\S","u"),pattern2=new RegExp("^\\S.*$","u");function validate21(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.name!==void 0){let data0=data.name,_errs1=errors;if(errors===
_errs1)if(typeof data0=="string"){if(!pattern0.test(data0))return validate21.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"\
pattern",params:{pattern:"\\S"}}],!1}else return validate21.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let data1=data.status,_errs3=errors;if(errors===_errs3)if(typeof data1==
"string"){if(!pattern0.test(data1))return validate21.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/pattern",keyword:"pattern",params:{
pattern:"\\S"}}],!1}else return validate21.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"strin\
g"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.depends_on!==void 0){let data2=data.depends_on,_errs5=errors,_errs6=errors,valid1=!1,passing0=null,
_errs7=errors;if(errors===_errs7)if(Array.isArray(data2)){var valid2=!0;let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0],_errs9=errors;if(errors===
_errs9)if(typeof data3=="string"){if(!pattern2.test(data3)){let err0={instancePath:instancePath+"/depends_on/"+i0,schemaPath:"#/properties/depends_on/oneOf/0/it\
ems/pattern",keyword:"pattern",params:{pattern:"^\\S.*$"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath:instancePath+"\
/depends_on/"+i0,schemaPath:"#/properties/depends_on/oneOf/0/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}var valid2=_errs9===errors;if(!valid2)break}}else{let err2={instancePath:instancePath+"/depends_on",schemaPath:"#/properties/depends_on/oneOf/0/type",keyword:"\
type",params:{type:"array"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs7===errors;_valid0&&(valid1=!0,passing0=0);let _errs11=errors;
if(data2!==null){let err3={instancePath:instancePath+"/depends_on",schemaPath:"#/properties/depends_on/oneOf/1/type",keyword:"type",params:{type:"null"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs11===errors;if(_valid0&&valid1?(valid1=!1,passing0=[passing0,1]):_valid0&&(valid1=!0,passing0=1),
valid1)errors=_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null);else{let err4={instancePath:instancePath+"/depends_on",schemaPath:"#/properties\
/depends_on/oneOf",keyword:"oneOf",params:{passingSchemas:passing0}};return vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++,validate21.errors=vErrors,
!1}var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.parallel!==void 0){let data4=data.parallel,_errs13=errors,_errs14=errors,valid3=!1,passing1=null,
_errs15=errors;if(typeof data4!="boolean"){let err5={instancePath:instancePath+"/parallel",schemaPath:"#/properties/parallel/oneOf/0/type",keyword:"type",params:{
type:"boolean"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid1=_errs15===errors;_valid1&&(valid3=!0,passing1=0);let _errs17=errors;if(errors===
_errs17)if(Array.isArray(data4)){var valid4=!0;let len1=data4.length;for(let i1=0;i1<len1;i1++){let data5=data4[i1],_errs19=errors;if(errors===_errs19)if(typeof data5==
"string"){if(!pattern2.test(data5)){let err6={instancePath:instancePath+"/parallel/"+i1,schemaPath:"#/properties/parallel/oneOf/1/items/pattern",keyword:"patter\
n",params:{pattern:"^\\S.*$"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/parallel/"+i1,schemaPath:"#\
/properties/parallel/oneOf/1/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var valid4=_errs19===errors;
if(!valid4)break}}else{let err8={instancePath:instancePath+"/parallel",schemaPath:"#/properties/parallel/oneOf/1/type",keyword:"type",params:{type:"array"}};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid1=_errs17===errors;if(_valid1&&valid3)valid3=!1,passing1=[passing1,1];else{_valid1&&(valid3=!0,passing1=
1);let _errs21=errors;if(data4!==null){let err9={instancePath:instancePath+"/parallel",schemaPath:"#/properties/parallel/oneOf/2/type",keyword:"type",params:{type:"\
null"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var _valid1=_errs21===errors;_valid1&&valid3?(valid3=!1,passing1=[passing1,2]):_valid1&&(valid3=
!0,passing1=2)}if(valid3)errors=_errs14,vErrors!==null&&(_errs14?vErrors.length=_errs14:vErrors=null);else{let err10={instancePath:instancePath+"/parallel",schemaPath:"\
#/properties/parallel/oneOf",keyword:"oneOf",params:{passingSchemas:passing1}};return vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++,validate21.errors=
vErrors,!1}var valid0=_errs13===errors}else var valid0=!0;if(valid0)if(data.conflicts_with!==void 0){let data6=data.conflicts_with,_errs23=errors,_errs24=errors,
valid5=!1,passing2=null,_errs25=errors;if(errors===_errs25)if(Array.isArray(data6)){var valid6=!0;let len2=data6.length;for(let i2=0;i2<len2;i2++){let data7=data6[i2],
_errs27=errors;if(errors===_errs27)if(typeof data7=="string"){if(!pattern2.test(data7)){let err11={instancePath:instancePath+"/conflicts_with/"+i2,schemaPath:"#\
/properties/conflicts_with/oneOf/0/items/pattern",keyword:"pattern",params:{pattern:"^\\S.*$"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{
let err12={instancePath:instancePath+"/conflicts_with/"+i2,schemaPath:"#/properties/conflicts_with/oneOf/0/items/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err12]:vErrors.push(err12),errors++}var valid6=_errs27===errors;if(!valid6)break}}else{let err13={instancePath:instancePath+"/conflicts_with",schemaPath:"\
#/properties/conflicts_with/oneOf/0/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}var _valid2=_errs25===
errors;_valid2&&(valid5=!0,passing2=0);let _errs29=errors;if(data6!==null){let err14={instancePath:instancePath+"/conflicts_with",schemaPath:"#/properties/confl\
icts_with/oneOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}var _valid2=_errs29===errors;if(_valid2&&
valid5?(valid5=!1,passing2=[passing2,1]):_valid2&&(valid5=!0,passing2=1),valid5)errors=_errs24,vErrors!==null&&(_errs24?vErrors.length=_errs24:vErrors=null);else{
let err15={instancePath:instancePath+"/conflicts_with",schemaPath:"#/properties/conflicts_with/oneOf",keyword:"oneOf",params:{passingSchemas:passing2}};return vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++,validate21.errors=vErrors,!1}var valid0=_errs23===errors}else var valid0=!0}}}}else return validate21.errors=[
{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate21.errors=vErrors,errors===0}var config=validate22,schema7={$id:"htt\
ps://unpkg.com/runbook-lint/schema/config.schema.json",type:"object",additionalProperties:!1,properties:{$schema:{type:"string"},root:{type:"boolean"},extends:{
oneOf:[{type:"string",pattern:"\\S"},{type:"array",items:{type:"string",pattern:"\\S"},uniqueItems:!0}]},rules:{$ref:"#/definitions/rules"},overrides:{type:"arr\
ay",items:{$ref:"#/definitions/override"}},ignores:{type:"array",items:{type:"string",pattern:"\\S"},uniqueItems:!0},isolation:{$ref:"#/definitions/isolation"},
dialects:{type:"array",items:{$ref:"#/definitions/dialect"},uniqueItems:!0,minItems:1},plugins:{type:"array",items:{type:"string",pattern:"\\S"},uniqueItems:!0}},
definitions:{severity:{enum:["error","warning","info","off"]},isolation:{enum:["shared","worktree"]},ruleSetting:{oneOf:[{$ref:"#/definitions/severity"},{type:"\
array",items:[{$ref:"#/definitions/severity"},{type:"object"}],minItems:2,maxItems:2,additionalItems:!1}]},rules:{type:"object",additionalProperties:{$ref:"#/de\
finitions/ruleSetting"}},override:{type:"object",additionalProperties:!1,required:["files"],properties:{files:{type:"array",items:{type:"string",pattern:"\\S"},
uniqueItems:!0},excludedFiles:{type:"array",items:{type:"string",pattern:"\\S"},uniqueItems:!0},rules:{$ref:"#/definitions/rules"},isolation:{$ref:"#/definition\
s/isolation"}}},dialect:{enum:["gsd","ccpm","spec-kitty","bmad","task-master","omo","superpowers","runbook","spec-kit","kiro","openspec"]}}},func2=Object.prototype.
hasOwnProperty,func0=import_equal.default.default??import_equal.default;var schema10={enum:["error","warning","info","off"]};function validate25(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;return data==="error"||data==="warning"||data==="info"||data==="off"?(validate25.errors=vErrors,errors===0):(validate25.errors=[{instancePath,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:schema10.enum}}],!1)}function validate24(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0,_errs0=errors,valid0=!1,passing0=null,_errs1=errors;validate25(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate25.
errors:vErrors.concat(validate25.errors),errors=vErrors.length);var _valid0=_errs1===errors;_valid0&&(valid0=!0,passing0=0);let _errs2=errors;if(errors===_errs2)
if(Array.isArray(data))if(data.length>2){let err0={instancePath,schemaPath:"#/oneOf/1/maxItems",keyword:"maxItems",params:{limit:2}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}else if(data.length<2){let err1={instancePath,schemaPath:"#/oneOf/1/minItems",keyword:"minItems",params:{limit:2}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}else if(data.length<=2){let len1=data.length;if(len1>0){let _errs4=errors;validate25(data[0],{instancePath:instancePath+"/0",
parentData:data,parentDataProperty:0,rootData})||(vErrors=vErrors===null?validate25.errors:vErrors.concat(validate25.errors),errors=vErrors.length);var valid1=_errs4===
errors}if(valid1&&len1>1){let data1=data[1],_errs5=errors;if(!(data1&&typeof data1=="object"&&!Array.isArray(data1))){let err3={instancePath:instancePath+"/1",schemaPath:"\
#/oneOf/1/items/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var valid1=_errs5===errors}}else{let err2={
instancePath,schemaPath:"#/oneOf/1/additionalItems",keyword:"additionalItems",params:{limit:2}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}else{let err4={
instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs2===errors;
if(_valid0&&valid0?(valid0=!1,passing0=[passing0,1]):_valid0&&(valid0=!0,passing0=1),valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=
null);else{let err5={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0}};return vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++,validate24.errors=vErrors,!1}return validate24.errors=vErrors,errors===0}function validate23(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data))for(let key0 in data){let _errs2=errors;validate24(data[key0],{instancePath:instancePath+
"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data,parentDataProperty:key0,rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.
errors),errors=vErrors.length);var valid0=_errs2===errors;if(!valid0)break}else return validate23.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return validate23.errors=vErrors,errors===0}var schema12={enum:["shared","worktree"]};function validate32(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return data===
"shared"||data==="worktree"?(validate32.errors=vErrors,errors===0):(validate32.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema12.
enum}}],!1)}function validate30(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.files===void 0&&(missing0="files"))return validate30.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="files"||key0==="excludedFiles"||key0==="rules"||key0==="is\
olation")){return validate30.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}
if(_errs1===errors){if(data.files!==void 0){let data0=data.files,_errs2=errors;if(errors===_errs2)if(Array.isArray(data0)){var valid1=!0;let len0=data0.length;for(let i0=0;i0<
len0;i0++){let data1=data0[i0],_errs4=errors;if(errors===_errs4)if(typeof data1=="string"){if(!pattern0.test(data1))return validate30.errors=[{instancePath:instancePath+
"/files/"+i0,schemaPath:"#/properties/files/items/pattern",keyword:"pattern",params:{pattern:"\\S"}}],!1}else return validate30.errors=[{instancePath:instancePath+
"/files/"+i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type:"string"}}],!1;var valid1=_errs4===errors;if(!valid1)break}if(valid1){let i1=data0.
length,j0;if(i1>1){let indices0={};for(;i1--;){let item0=data0[i1];if(typeof item0=="string"){if(typeof indices0[item0]=="number"){return j0=indices0[item0],validate30.
errors=[{instancePath:instancePath+"/files",schemaPath:"#/properties/files/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0}}],!1;break}indices0[item0]=i1}}}}}else
return validate30.errors=[{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.excludedFiles!==void 0){let data2=data.excludedFiles,_errs6=errors;if(errors===_errs6)if(Array.isArray(data2)){var valid3=!0;
let len1=data2.length;for(let i2=0;i2<len1;i2++){let data3=data2[i2],_errs8=errors;if(errors===_errs8)if(typeof data3=="string"){if(!pattern0.test(data3))return validate30.
errors=[{instancePath:instancePath+"/excludedFiles/"+i2,schemaPath:"#/properties/excludedFiles/items/pattern",keyword:"pattern",params:{pattern:"\\S"}}],!1}else
return validate30.errors=[{instancePath:instancePath+"/excludedFiles/"+i2,schemaPath:"#/properties/excludedFiles/items/type",keyword:"type",params:{type:"string"}}],
!1;var valid3=_errs8===errors;if(!valid3)break}if(valid3){let i3=data2.length,j1;if(i3>1){let indices1={};for(;i3--;){let item1=data2[i3];if(typeof item1=="stri\
ng"){if(typeof indices1[item1]=="number"){return j1=indices1[item1],validate30.errors=[{instancePath:instancePath+"/excludedFiles",schemaPath:"#/properties/excl\
udedFiles/uniqueItems",keyword:"uniqueItems",params:{i:i3,j:j1}}],!1;break}indices1[item1]=i3}}}}}else return validate30.errors=[{instancePath:instancePath+"/ex\
cludedFiles",schemaPath:"#/properties/excludedFiles/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.
rules!==void 0){let _errs10=errors;validate23(data.rules,{instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData})||(vErrors=vErrors===
null?validate23.errors:vErrors.concat(validate23.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0)if(data.isolation!==void 0){
let _errs11=errors;validate32(data.isolation,{instancePath:instancePath+"/isolation",parentData:data,parentDataProperty:"isolation",rootData})||(vErrors=vErrors===
null?validate32.errors:vErrors.concat(validate32.errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0}}}}}else return validate30.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate30.errors=vErrors,errors===0}var schema13={enum:["gsd","ccpm","spec\
-kitty","bmad","task-master","omo","superpowers","runbook","spec-kit","kiro","openspec"]};function validate36(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;return data==="gsd"||data==="ccpm"||data==="spec-kitty"||data==="bmad"||data==="task-master"||data==="omo"||data===
"superpowers"||data==="runbook"||data==="spec-kit"||data==="kiro"||data==="openspec"?(validate36.errors=vErrors,errors===0):(validate36.errors=[{instancePath,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:schema13.enum}}],!1)}function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)if(!func2.call(schema7.properties,key0)){return validate22.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
$schema!==void 0){let _errs2=errors;if(typeof data.$schema!="string")return validate22.errors=[{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%2\
4schema/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.root!==void 0){let _errs4=errors;if(typeof data.
root!="boolean")return validate22.errors=[{instancePath:instancePath+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.extends!==void 0){let data2=data.extends,_errs6=errors,_errs7=errors,valid1=!1,passing0=null,_errs8=errors;if(errors===
_errs8)if(typeof data2=="string"){if(!pattern0.test(data2)){let err0={instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/oneOf/0/pattern",keyword:"\
pattern",params:{pattern:"\\S"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath:instancePath+"/extends",schemaPath:"#/pr\
operties/extends/oneOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs8===errors;_valid0&&
(valid1=!0,passing0=0);let _errs10=errors;if(errors===_errs10)if(Array.isArray(data2)){var valid2=!0;let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0],
_errs12=errors;if(errors===_errs12)if(typeof data3=="string"){if(!pattern0.test(data3)){let err2={instancePath:instancePath+"/extends/"+i0,schemaPath:"#/propert\
ies/extends/oneOf/1/items/pattern",keyword:"pattern",params:{pattern:"\\S"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+
"/extends/"+i0,schemaPath:"#/properties/extends/oneOf/1/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
var valid2=_errs12===errors;if(!valid2)break}if(valid2){let i1=data2.length,j0;if(i1>1){let indices0={};for(;i1--;){let item0=data2[i1];if(typeof item0=="string"){
if(typeof indices0[item0]=="number"){j0=indices0[item0];let err4={instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/oneOf/1/uniqueItems",keyword:"\
uniqueItems",params:{i:i1,j:j0}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++;break}indices0[item0]=i1}}}}}else{let err5={instancePath:instancePath+
"/extends",schemaPath:"#/properties/extends/oneOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs10===
errors;if(_valid0&&valid1?(valid1=!1,passing0=[passing0,1]):_valid0&&(valid1=!0,passing0=1),valid1)errors=_errs7,vErrors!==null&&(_errs7?vErrors.length=_errs7:vErrors=
null);else{let err6={instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/oneOf",keyword:"oneOf",params:{passingSchemas:passing0}};return vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++,validate22.errors=vErrors,!1}var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.rules!==void 0){let _errs14=errors;
validate23(data.rules,{instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData})||(vErrors=vErrors===null?validate23.errors:vErrors.
concat(validate23.errors),errors=vErrors.length);var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.overrides!==void 0){let data5=data.overrides,
_errs15=errors;if(errors===_errs15)if(Array.isArray(data5)){var valid4=!0;let len1=data5.length;for(let i2=0;i2<len1;i2++){let _errs17=errors;validate30(data5[i2],
{instancePath:instancePath+"/overrides/"+i2,parentData:data5,parentDataProperty:i2,rootData})||(vErrors=vErrors===null?validate30.errors:vErrors.concat(validate30.
errors),errors=vErrors.length);var valid4=_errs17===errors;if(!valid4)break}}else return validate22.errors=[{instancePath:instancePath+"/overrides",schemaPath:"\
#/properties/overrides/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.ignores!==void 0){let data7=data.
ignores,_errs18=errors;if(errors===_errs18)if(Array.isArray(data7)){var valid5=!0;let len2=data7.length;for(let i3=0;i3<len2;i3++){let data8=data7[i3],_errs20=errors;
if(errors===_errs20)if(typeof data8=="string"){if(!pattern0.test(data8))return validate22.errors=[{instancePath:instancePath+"/ignores/"+i3,schemaPath:"#/proper\
ties/ignores/items/pattern",keyword:"pattern",params:{pattern:"\\S"}}],!1}else return validate22.errors=[{instancePath:instancePath+"/ignores/"+i3,schemaPath:"#\
/properties/ignores/items/type",keyword:"type",params:{type:"string"}}],!1;var valid5=_errs20===errors;if(!valid5)break}if(valid5){let i4=data7.length,j1;if(i4>
1){let indices1={};for(;i4--;){let item1=data7[i4];if(typeof item1=="string"){if(typeof indices1[item1]=="number"){return j1=indices1[item1],validate22.errors=[
{instancePath:instancePath+"/ignores",schemaPath:"#/properties/ignores/uniqueItems",keyword:"uniqueItems",params:{i:i4,j:j1}}],!1;break}indices1[item1]=i4}}}}}else
return validate22.errors=[{instancePath:instancePath+"/ignores",schemaPath:"#/properties/ignores/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs18===
errors}else var valid0=!0;if(valid0){if(data.isolation!==void 0){let _errs22=errors;validate32(data.isolation,{instancePath:instancePath+"/isolation",parentData:data,
parentDataProperty:"isolation",rootData})||(vErrors=vErrors===null?validate32.errors:vErrors.concat(validate32.errors),errors=vErrors.length);var valid0=_errs22===
errors}else var valid0=!0;if(valid0){if(data.dialects!==void 0){let data10=data.dialects,_errs23=errors;if(errors===_errs23)if(Array.isArray(data10)){if(data10.
length<1)return validate22.errors=[{instancePath:instancePath+"/dialects",schemaPath:"#/properties/dialects/minItems",keyword:"minItems",params:{limit:1}}],!1;{
var valid7=!0;let len3=data10.length;for(let i5=0;i5<len3;i5++){let _errs25=errors;validate36(data10[i5],{instancePath:instancePath+"/dialects/"+i5,parentData:data10,
parentDataProperty:i5,rootData})||(vErrors=vErrors===null?validate36.errors:vErrors.concat(validate36.errors),errors=vErrors.length);var valid7=_errs25===errors;
if(!valid7)break}if(valid7){let i6=data10.length,j2;if(i6>1){outer0:for(;i6--;)for(j2=i6;j2--;)if(func0(data10[i6],data10[j2])){return validate22.errors=[{instancePath:instancePath+
"/dialects",schemaPath:"#/properties/dialects/uniqueItems",keyword:"uniqueItems",params:{i:i6,j:j2}}],!1;break outer0}}}}}else return validate22.errors=[{instancePath:instancePath+
"/dialects",schemaPath:"#/properties/dialects/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs23===errors}else var valid0=!0;if(valid0)if(data.plugins!==
void 0){let data12=data.plugins,_errs26=errors;if(errors===_errs26)if(Array.isArray(data12)){var valid9=!0;let len4=data12.length;for(let i7=0;i7<len4;i7++){let data13=data12[i7],
_errs28=errors;if(errors===_errs28)if(typeof data13=="string"){if(!pattern0.test(data13))return validate22.errors=[{instancePath:instancePath+"/plugins/"+i7,schemaPath:"\
#/properties/plugins/items/pattern",keyword:"pattern",params:{pattern:"\\S"}}],!1}else return validate22.errors=[{instancePath:instancePath+"/plugins/"+i7,schemaPath:"\
#/properties/plugins/items/type",keyword:"type",params:{type:"string"}}],!1;var valid9=_errs28===errors;if(!valid9)break}if(valid9){let i8=data12.length,j3;if(i8>
1){let indices2={};for(;i8--;){let item2=data12[i8];if(typeof item2=="string"){if(typeof indices2[item2]=="number"){return j3=indices2[item2],validate22.errors=
[{instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/uniqueItems",keyword:"uniqueItems",params:{i:i8,j:j3}}],!1;break}indices2[item2]=i8}}}}}else
return validate22.errors=[{instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs26===
errors}else var valid0=!0}}}}}}}}}else return validate22.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate22.
errors=vErrors,errors===0}var gsdPlan=validate38;function validate38(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.phase!==void 0){let data0=data.phase,_errs1=errors;if(errors===_errs1)if(typeof data0=="string"){if(!pattern0.test(data0))return validate38.
errors=[{instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/pattern",keyword:"pattern",params:{pattern:"\\S"}}],!1}else return validate38.errors=
[{instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.plan!==void 0){let data1=data.plan,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(!pattern0.test(data1))return validate38.errors=
[{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/pattern",keyword:"pattern",params:{pattern:"\\S"}}],!1}else return validate38.errors=[{instancePath:instancePath+
"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.type!==void 0){
let data2=data.type,_errs5=errors;if(errors===_errs5)if(typeof data2=="string"){if(!pattern0.test(data2))return validate38.errors=[{instancePath:instancePath+"/\
type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern:"\\S"}}],!1}else return validate38.errors=[{instancePath:instancePath+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.wave!==void 0){let data3=data.
wave,_errs7=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate38.errors=[{instancePath:instancePath+"/wave",schemaPath:"\
#/properties/wave/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs7&&typeof data3=="number"&&isFinite(data3)&&(data3<0||isNaN(data3)))return validate38.
errors=[{instancePath:instancePath+"/wave",schemaPath:"#/properties/wave/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid0=_errs7===errors}else
var valid0=!0;if(valid0){if(data.depends_on!==void 0){let data4=data.depends_on,_errs9=errors,_errs10=errors,valid1=!1,passing0=null,_errs11=errors;if(errors===
_errs11)if(Array.isArray(data4)){var valid2=!0;let len0=data4.length;for(let i0=0;i0<len0;i0++){let data5=data4[i0],_errs13=errors;if(errors===_errs13)if(typeof data5==
"string"){if(!pattern2.test(data5)){let err0={instancePath:instancePath+"/depends_on/"+i0,schemaPath:"#/properties/depends_on/oneOf/0/items/pattern",keyword:"pa\
ttern",params:{pattern:"^\\S.*$"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath:instancePath+"/depends_on/"+i0,schemaPath:"\
#/properties/depends_on/oneOf/0/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var valid2=_errs13===
errors;if(!valid2)break}}else{let err2={instancePath:instancePath+"/depends_on",schemaPath:"#/properties/depends_on/oneOf/0/type",keyword:"type",params:{type:"a\
rray"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs11===errors;_valid0&&(valid1=!0,passing0=0);let _errs15=errors;if(data4!==null){
let err3={instancePath:instancePath+"/depends_on",schemaPath:"#/properties/depends_on/oneOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}var _valid0=_errs15===errors;if(_valid0&&valid1?(valid1=!1,passing0=[passing0,1]):_valid0&&(valid1=!0,passing0=1),valid1)errors=
_errs10,vErrors!==null&&(_errs10?vErrors.length=_errs10:vErrors=null);else{let err4={instancePath:instancePath+"/depends_on",schemaPath:"#/properties/depends_on\
/oneOf",keyword:"oneOf",params:{passingSchemas:passing0}};return vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++,validate38.errors=vErrors,!1}var valid0=_errs9===
errors}else var valid0=!0;if(valid0){if(data.files_modified!==void 0){let data6=data.files_modified,_errs17=errors,_errs18=errors,valid3=!1,passing1=null,_errs19=errors;
if(errors===_errs19)if(Array.isArray(data6)){var valid4=!0;let len1=data6.length;for(let i1=0;i1<len1;i1++){let data7=data6[i1],_errs21=errors;if(errors===_errs21)
if(typeof data7=="string"){if(!pattern0.test(data7)){let err5={instancePath:instancePath+"/files_modified/"+i1,schemaPath:"#/properties/files_modified/oneOf/0/i\
tems/pattern",keyword:"pattern",params:{pattern:"\\S"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/fi\
les_modified/"+i1,schemaPath:"#/properties/files_modified/oneOf/0/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}var valid4=_errs21===errors;if(!valid4)break}}else{let err7={instancePath:instancePath+"/files_modified",schemaPath:"#/properties/files_modified/\
oneOf/0/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid1=_errs19===errors;_valid1&&(valid3=!0,passing1=
0);let _errs23=errors;if(data6!==null){let err8={instancePath:instancePath+"/files_modified",schemaPath:"#/properties/files_modified/oneOf/1/type",keyword:"type",
params:{type:"null"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid1=_errs23===errors;if(_valid1&&valid3?(valid3=!1,passing1=[passing1,1]):
_valid1&&(valid3=!0,passing1=1),valid3)errors=_errs18,vErrors!==null&&(_errs18?vErrors.length=_errs18:vErrors=null);else{let err9={instancePath:instancePath+"/f\
iles_modified",schemaPath:"#/properties/files_modified/oneOf",keyword:"oneOf",params:{passingSchemas:passing1}};return vErrors===null?vErrors=[err9]:vErrors.push(
err9),errors++,validate38.errors=vErrors,!1}var valid0=_errs17===errors}else var valid0=!0;if(valid0){if(data.autonomous!==void 0){let _errs25=errors;if(typeof data.
autonomous!="boolean")return validate38.errors=[{instancePath:instancePath+"/autonomous",schemaPath:"#/properties/autonomous/type",keyword:"type",params:{type:"\
boolean"}}],!1;var valid0=_errs25===errors}else var valid0=!0;if(valid0){if(data.requirements!==void 0){let data9=data.requirements,_errs27=errors,_errs28=errors,
valid5=!1,passing2=null,_errs29=errors;if(errors===_errs29)if(Array.isArray(data9)){var valid6=!0;let len2=data9.length;for(let i2=0;i2<len2;i2++){let data10=data9[i2],
_errs31=errors;if(errors===_errs31)if(typeof data10=="string"){if(!pattern2.test(data10)){let err10={instancePath:instancePath+"/requirements/"+i2,schemaPath:"#\
/properties/requirements/oneOf/0/items/pattern",keyword:"pattern",params:{pattern:"^\\S.*$"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{
let err11={instancePath:instancePath+"/requirements/"+i2,schemaPath:"#/properties/requirements/oneOf/0/items/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}var valid6=_errs31===errors;if(!valid6)break}}else{let err12={instancePath:instancePath+"/requirements",schemaPath:"\
#/properties/requirements/oneOf/0/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid2=_errs29===
errors;_valid2&&(valid5=!0,passing2=0);let _errs33=errors;if(data9!==null){let err13={instancePath:instancePath+"/requirements",schemaPath:"#/properties/require\
ments/oneOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}var _valid2=_errs33===errors;if(_valid2&&valid5?
(valid5=!1,passing2=[passing2,1]):_valid2&&(valid5=!0,passing2=1),valid5)errors=_errs28,vErrors!==null&&(_errs28?vErrors.length=_errs28:vErrors=null);else{let err14={
instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/oneOf",keyword:"oneOf",params:{passingSchemas:passing2}};return vErrors===null?vErrors=
[err14]:vErrors.push(err14),errors++,validate38.errors=vErrors,!1}var valid0=_errs27===errors}else var valid0=!0;if(valid0)if(data.gap_closure!==void 0){let _errs35=errors;
if(typeof data.gap_closure!="boolean")return validate38.errors=[{instancePath:instancePath+"/gap_closure",schemaPath:"#/properties/gap_closure/type",keyword:"ty\
pe",params:{type:"boolean"}}],!1;var valid0=_errs35===errors}else var valid0=!0}}}}}}}}else return validate38.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return validate38.errors=vErrors,errors===0}var orchestrator=validate39;var schema16={enum:["parallel","sequential","sequential-required","sequential-strict","mixed"]};function validate40(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;return data==="parallel"||data==="sequential"||data==="sequential-required"||data==="sequential-strict"||data==="mi\
xed"?(validate40.errors=vErrors,errors===0):(validate40.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema16.enum}}],!1)}var pattern23=new RegExp("^(?=.*\\d)[A-Za-z0-9]+(?:[._\\-][A-Za-z0-9]+)*$","u");function validate44(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(errors===0)if(typeof data=="string"){if(!pattern23.test(data))return validate44.errors=[{instancePath,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^(?=.*\\d)[A-Za-z0-9]+(?:[._\\-][A-Za-z0-9]+)*$"}}],!1}else return validate44.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"}}],!1;return validate44.errors=vErrors,errors===0}function validate43(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.steps===void 0&&
(missing0="steps"))return validate43.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="id"||key0==="steps"||key0==="parallel"||key0==="reason")){return validate43.errors=[{instancePath,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.id!==void 0){let data0=data.id,_errs2=errors;if(errors===
_errs2)if(typeof data0=="string"){if(!pattern0.test(data0))return validate43.errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"\
pattern",params:{pattern:"\\S"}}],!1}else return validate43.errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"\
string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.steps!==void 0){let data1=data.steps,_errs4=errors;if(errors===_errs4)if(Array.isArray(
data1)){if(data1.length<1)return validate43.errors=[{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs6=errors;validate44(data1[i0],{instancePath:instancePath+"/steps/"+i0,parentData:data1,
parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length);var valid1=_errs6===errors;
if(!valid1)break}if(valid1){let i1=data1.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data1[i1],data1[j0])){return validate43.errors=[{instancePath:instancePath+
"/steps",schemaPath:"#/properties/steps/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0}}],!1;break outer0}}}}}else return validate43.errors=[{instancePath:instancePath+
"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.parallel!==
void 0){let _errs7=errors;if(typeof data.parallel!="boolean")return validate43.errors=[{instancePath:instancePath+"/parallel",schemaPath:"#/properties/parallel/\
type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.reason!==void 0){let data4=data.reason,_errs9=errors;
if(errors===_errs9)if(typeof data4=="string"){if(!pattern0.test(data4))return validate43.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/r\
eason/pattern",keyword:"pattern",params:{pattern:"\\S"}}],!1}else return validate43.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason\
/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs9===errors}else var valid0=!0}}}}}else return validate43.errors=[{instancePath,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"}}],!1;return validate43.errors=vErrors,errors===0}var pattern25=new RegExp("^every: ?[1-9][0-9]*$","u");function validate47(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0,_errs0=errors,valid0=!1,passing0=null,_errs1=errors;if(data!=="every-cycle"){let err0={instancePath,schemaPath:"#/oneOf/0/const",keyword:"const",params:{
allowedValue:"every-cycle"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs1===errors;_valid0&&(valid0=!0,passing0=0);let _errs2=errors;
if(data!=="every-phase"){let err1={instancePath,schemaPath:"#/oneOf/1/const",keyword:"const",params:{allowedValue:"every-phase"}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}var _valid0=_errs2===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,1];else{_valid0&&(valid0=!0,passing0=1);let _errs3=errors;
if(data!=="natural"){let err2={instancePath,schemaPath:"#/oneOf/2/const",keyword:"const",params:{allowedValue:"natural"}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}var _valid0=_errs3===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,2];else{_valid0&&(valid0=!0,passing0=2);let _errs4=errors;if(errors===
_errs4)if(typeof data=="string"){if(!pattern25.test(data)){let err3={instancePath,schemaPath:"#/oneOf/3/pattern",keyword:"pattern",params:{pattern:"^every: ?[1-\
9][0-9]*$"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"str\
ing"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs4===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,3];else{_valid0&&(valid0=
!0,passing0=3);let _errs6=errors;if(errors===_errs6)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.every===void 0&&(missing0="every")){
let err5={instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:missing0}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}else{
let _errs8=errors;for(let key0 in data)if(key0!=="every"){let err6={instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++;break}if(_errs8===errors&&data.every!==void 0){let data0=data.every,_errs9=errors;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err7={instancePath:instancePath+"/every",schemaPath:"#/oneOf/4/properties/every/ty\
pe",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(errors===_errs9&&typeof data0=="number"&&isFinite(data0)&&
(data0<1||isNaN(data0))){let err8={instancePath:instancePath+"/every",schemaPath:"#/oneOf/4/properties/every/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}}else{let err9={instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type:"obje\
ct"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var _valid0=_errs6===errors;_valid0&&valid0?(valid0=!1,passing0=[passing0,4]):_valid0&&(valid0=!0,
passing0=4)}}}if(valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);else{let err10={instancePath,schemaPath:"#/oneOf",keyword:"one\
Of",params:{passingSchemas:passing0}};return vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++,validate47.errors=vErrors,!1}return validate47.errors=vErrors,
errors===0}var schema20={enum:["shared","worktree"]};function validate49(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;return data==="shared"||data==="worktree"?(validate49.errors=vErrors,errors===0):(validate49.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:schema20.enum}}],!1)}function validate39(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.execution!==void 0){let _errs1=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.
execution_mode!==void 0)return validate39.errors=[{instancePath:instancePath+"/execution_mode",schemaPath:"#/dependencies/execution/properties/execution_mode/fa\
lse schema",keyword:"false schema",params:{}}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.rationale!==void 0){let _errs2=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)&&data.reason!==void 0)return validate39.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/dependencies/rati\
onale/properties/reason/false schema",keyword:"false schema",params:{}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.$schema!==void 0){let _errs3=errors;
if(typeof data.$schema!="string")return validate39.errors=[{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{
type:"string"}}],!1;var valid3=_errs3===errors}else var valid3=!0;if(valid3){if(data.name!==void 0){let data3=data.name,_errs5=errors;if(errors===_errs5)if(typeof data3==
"string"){if(!pattern0.test(data3))return validate39.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{
pattern:"\\S"}}],!1}else return validate39.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],
!1;var valid3=_errs5===errors}else var valid3=!0;if(valid3){if(data.title!==void 0){let data4=data.title,_errs7=errors;if(errors===_errs7)if(typeof data4=="stri\
ng"){if(!pattern0.test(data4))return validate39.errors=[{instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern:"\
\\S"}}],!1}else return validate39.errors=[{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}}],!1;var valid3=_errs7===
errors}else var valid3=!0;if(valid3){if(data.execution_mode!==void 0){let _errs9=errors;validate40(data.execution_mode,{instancePath:instancePath+"/execution_mo\
de",parentData:data,parentDataProperty:"execution_mode",rootData})||(vErrors=vErrors===null?validate40.errors:vErrors.concat(validate40.errors),errors=vErrors.length);
var valid3=_errs9===errors}else var valid3=!0;if(valid3){if(data.execution!==void 0){let _errs10=errors;validate40(data.execution,{instancePath:instancePath+"/e\
xecution",parentData:data,parentDataProperty:"execution",rootData})||(vErrors=vErrors===null?validate40.errors:vErrors.concat(validate40.errors),errors=vErrors.
length);var valid3=_errs10===errors}else var valid3=!0;if(valid3){if(data.reason!==void 0){let data7=data.reason,_errs12=errors;if(errors===_errs12)if(typeof data7==
"string"){if(!pattern0.test(data7))return validate39.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{
pattern:"\\S"}}],!1}else return validate39.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"strin\
g"}}],!1;var valid3=_errs12===errors}else var valid3=!0;if(valid3){if(data.rationale!==void 0){let data8=data.rationale,_errs14=errors;if(errors===_errs14)if(typeof data8==
"string"){if(!pattern0.test(data8))return validate39.errors=[{instancePath:instancePath+"/rationale",schemaPath:"#/properties/rationale/pattern",keyword:"patter\
n",params:{pattern:"\\S"}}],!1}else return validate39.errors=[{instancePath:instancePath+"/rationale",schemaPath:"#/properties/rationale/type",keyword:"type",params:{
type:"string"}}],!1;var valid3=_errs14===errors}else var valid3=!0;if(valid3){if(data.overrides!==void 0){let data9=data.overrides,_errs16=errors;if(errors===_errs16)
if(Array.isArray(data9)){var valid5=!0;let len0=data9.length;for(let i0=0;i0<len0;i0++){let data10=data9[i0],_errs18=errors;if(errors===_errs18)if(typeof data10==
"string"){if(!pattern0.test(data10))return validate39.errors=[{instancePath:instancePath+"/overrides/"+i0,schemaPath:"#/properties/overrides/items/pattern",keyword:"\
pattern",params:{pattern:"\\S"}}],!1}else return validate39.errors=[{instancePath:instancePath+"/overrides/"+i0,schemaPath:"#/properties/overrides/items/type",keyword:"\
type",params:{type:"string"}}],!1;var valid5=_errs18===errors;if(!valid5)break}if(valid5){let i1=data9.length,j0;if(i1>1){let indices0={};for(;i1--;){let item0=data9[i1];
if(typeof item0=="string"){if(typeof indices0[item0]=="number"){return j0=indices0[item0],validate39.errors=[{instancePath:instancePath+"/overrides",schemaPath:"\
#/properties/overrides/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0}}],!1;break}indices0[item0]=i1}}}}}else return validate39.errors=[{instancePath:instancePath+
"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type:"array"}}],!1;var valid3=_errs16===errors}else var valid3=!0;if(valid3){if(data.
groups!==void 0){let data11=data.groups,_errs20=errors;if(errors===_errs20)if(Array.isArray(data11)){var valid7=!0;let len1=data11.length;for(let i2=0;i2<len1;i2++){
let _errs22=errors;validate43(data11[i2],{instancePath:instancePath+"/groups/"+i2,parentData:data11,parentDataProperty:i2,rootData})||(vErrors=vErrors===null?validate43.
errors:vErrors.concat(validate43.errors),errors=vErrors.length);var valid7=_errs22===errors;if(!valid7)break}}else return validate39.errors=[{instancePath:instancePath+
"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"}}],!1;var valid3=_errs20===errors}else var valid3=!0;if(valid3){if(data.checkpoint!==
void 0){let _errs23=errors;validate47(data.checkpoint,{instancePath:instancePath+"/checkpoint",parentData:data,parentDataProperty:"checkpoint",rootData})||(vErrors=
vErrors===null?validate47.errors:vErrors.concat(validate47.errors),errors=vErrors.length);var valid3=_errs23===errors}else var valid3=!0;if(valid3){if(data.max_parallel!==
void 0){let data14=data.max_parallel,_errs24=errors;if(!(typeof data14=="number"&&!(data14%1)&&!isNaN(data14)&&isFinite(data14)))return validate39.errors=[{instancePath:instancePath+
"/max_parallel",schemaPath:"#/properties/max_parallel/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs24&&typeof data14=="number"&&isFinite(data14)&&
(data14<1||isNaN(data14)))return validate39.errors=[{instancePath:instancePath+"/max_parallel",schemaPath:"#/properties/max_parallel/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}}],!1;var valid3=_errs24===errors}else var valid3=!0;if(valid3){if(data.isolation!==void 0){let _errs26=errors;validate49(data.isolation,
{instancePath:instancePath+"/isolation",parentData:data,parentDataProperty:"isolation",rootData})||(vErrors=vErrors===null?validate49.errors:vErrors.concat(validate49.
errors),errors=vErrors.length);var valid3=_errs26===errors}else var valid3=!0;if(valid3)if(data.model!==void 0){let data16=data.model,_errs27=errors;if(errors===
_errs27)if(typeof data16=="string"){if(!pattern0.test(data16))return validate39.errors=[{instancePath:instancePath+"/model",schemaPath:"#/properties/model/patte\
rn",keyword:"pattern",params:{pattern:"\\S"}}],!1}else return validate39.errors=[{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"\
type",params:{type:"string"}}],!1;var valid3=_errs27===errors}else var valid3=!0}}}}}}}}}}}}}}else return validate39.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return validate39.errors=vErrors,errors===0}var plan=validate51,schema21={$id:"https://unpkg.com/runbook-lint/schema/plan.sche\
ma.json",type:"object",properties:{$schema:{type:"string"},name:{type:"string",pattern:"\\S"},title:{type:"string",pattern:"\\S"},type:{enum:["tdd","general","i\
nline","mixed"]},model:{type:"string",pattern:"\\S"},execution_mode:{$ref:"#/definitions/executionMode"},execution:{allOf:[{$ref:"#/definitions/executionMode"}]},
reason:{type:"string",pattern:"\\S"},checkpoint:{$ref:"#/definitions/checkpoint"},max_parallel:{type:"integer",minimum:1},isolation:{$ref:"#/definitions/isolati\
on"}},dependencies:{execution:{properties:{execution_mode:!1}}},definitions:{executionMode:{enum:["parallel","sequential","sequential-required","sequential-stri\
ct","mixed"]},checkpoint:{oneOf:[{const:"every-cycle"},{const:"every-phase"},{const:"natural"},{type:"string",pattern:"^every: ?[1-9][0-9]*$"},{type:"object",additionalProperties:!1,
required:["every"],properties:{every:{type:"integer",minimum:1}}}]},isolation:{enum:["shared","worktree"]}}},schema22={enum:["parallel","sequential","sequential\
-required","sequential-strict","mixed"]};function validate52(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return data===
"parallel"||data==="sequential"||data==="sequential-required"||data==="sequential-strict"||data==="mixed"?(validate52.errors=vErrors,errors===0):(validate52.errors=
[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema22.enum}}],!1)}function validate55(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors,valid0=!1,passing0=null,_errs1=errors;
if(data!=="every-cycle"){let err0={instancePath,schemaPath:"#/oneOf/0/const",keyword:"const",params:{allowedValue:"every-cycle"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}var _valid0=_errs1===errors;_valid0&&(valid0=!0,passing0=0);let _errs2=errors;if(data!=="every-phase"){let err1={instancePath,schemaPath:"\
#/oneOf/1/const",keyword:"const",params:{allowedValue:"every-phase"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs2===errors;if(_valid0&&
valid0)valid0=!1,passing0=[passing0,1];else{_valid0&&(valid0=!0,passing0=1);let _errs3=errors;if(data!=="natural"){let err2={instancePath,schemaPath:"#/oneOf/2/\
const",keyword:"const",params:{allowedValue:"natural"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs3===errors;if(_valid0&&valid0)
valid0=!1,passing0=[passing0,2];else{_valid0&&(valid0=!0,passing0=2);let _errs4=errors;if(errors===_errs4)if(typeof data=="string"){if(!pattern25.test(data)){let err3={
instancePath,schemaPath:"#/oneOf/3/pattern",keyword:"pattern",params:{pattern:"^every: ?[1-9][0-9]*$"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{
let err4={instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs4===
errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,3];else{_valid0&&(valid0=!0,passing0=3);let _errs6=errors;if(errors===_errs6)if(data&&typeof data=="objec\
t"&&!Array.isArray(data)){let missing0;if(data.every===void 0&&(missing0="every")){let err5={instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{
missingProperty:missing0}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}else{let _errs8=errors;for(let key0 in data)if(key0!=="every"){let err6={instancePath,
schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++;
break}if(_errs8===errors&&data.every!==void 0){let data0=data.every,_errs9=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err7={
instancePath:instancePath+"/every",schemaPath:"#/oneOf/4/properties/every/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}if(errors===_errs9&&typeof data0=="number"&&isFinite(data0)&&(data0<1||isNaN(data0))){let err8={instancePath:instancePath+"/every",schemaPath:"#/\
oneOf/4/properties/every/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}}else{let err9={
instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var _valid0=_errs6===errors;
_valid0&&valid0?(valid0=!1,passing0=[passing0,4]):_valid0&&(valid0=!0,passing0=4)}}}if(valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=
null);else{let err10={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0}};return vErrors===null?vErrors=[err10]:vErrors.push(err10),
errors++,validate55.errors=vErrors,!1}return validate55.errors=vErrors,errors===0}var schema24={enum:["shared","worktree"]};function validate57(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return data==="shared"||data==="worktree"?(validate57.errors=vErrors,errors===0):(validate57.
errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema24.enum}}],!1)}function validate51(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.execution!==void 0){let _errs1=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)&&data.execution_mode!==void 0)return validate51.errors=[{instancePath:instancePath+"/execution_mode",schemaPath:"#/d\
ependencies/execution/properties/execution_mode/false schema",keyword:"false schema",params:{}}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.
$schema!==void 0){let _errs2=errors;if(typeof data.$schema!="string")return validate51.errors=[{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%2\
4schema/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs2===errors}else var valid2=!0;if(valid2){if(data.name!==void 0){let data2=data.name,_errs4=errors;
if(errors===_errs4)if(typeof data2=="string"){if(!pattern0.test(data2))return validate51.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/nam\
e/pattern",keyword:"pattern",params:{pattern:"\\S"}}],!1}else return validate51.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}}],!1;var valid2=_errs4===errors}else var valid2=!0;if(valid2){if(data.title!==void 0){let data3=data.title,_errs6=errors;if(errors===
_errs6)if(typeof data3=="string"){if(!pattern0.test(data3))return validate51.errors=[{instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",
keyword:"pattern",params:{pattern:"\\S"}}],!1}else return validate51.errors=[{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"t\
ype",params:{type:"string"}}],!1;var valid2=_errs6===errors}else var valid2=!0;if(valid2){if(data.type!==void 0){let data4=data.type,_errs8=errors;if(!(data4===
"tdd"||data4==="general"||data4==="inline"||data4==="mixed"))return validate51.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"\
enum",params:{allowedValues:schema21.properties.type.enum}}],!1;var valid2=_errs8===errors}else var valid2=!0;if(valid2){if(data.model!==void 0){let data5=data.
model,_errs9=errors;if(errors===_errs9)if(typeof data5=="string"){if(!pattern0.test(data5))return validate51.errors=[{instancePath:instancePath+"/model",schemaPath:"\
#/properties/model/pattern",keyword:"pattern",params:{pattern:"\\S"}}],!1}else return validate51.errors=[{instancePath:instancePath+"/model",schemaPath:"#/prope\
rties/model/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs9===errors}else var valid2=!0;if(valid2){if(data.execution_mode!==void 0){let _errs11=errors;
validate52(data.execution_mode,{instancePath:instancePath+"/execution_mode",parentData:data,parentDataProperty:"execution_mode",rootData})||(vErrors=vErrors===null?
validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length);var valid2=_errs11===errors}else var valid2=!0;if(valid2){if(data.execution!==void 0){
let _errs12=errors;validate52(data.execution,{instancePath:instancePath+"/execution",parentData:data,parentDataProperty:"execution",rootData})||(vErrors=vErrors===
null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length);var valid2=_errs12===errors}else var valid2=!0;if(valid2){if(data.reason!==void 0){
let data8=data.reason,_errs14=errors;if(errors===_errs14)if(typeof data8=="string"){if(!pattern0.test(data8))return validate51.errors=[{instancePath:instancePath+
"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern:"\\S"}}],!1}else return validate51.errors=[{instancePath:instancePath+"/rea\
son",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs14===errors}else var valid2=!0;if(valid2){if(data.checkpoint!==
void 0){let _errs16=errors;validate55(data.checkpoint,{instancePath:instancePath+"/checkpoint",parentData:data,parentDataProperty:"checkpoint",rootData})||(vErrors=
vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid2=_errs16===errors}else var valid2=!0;if(valid2){if(data.max_parallel!==
void 0){let data10=data.max_parallel,_errs17=errors;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10)))return validate51.errors=[{instancePath:instancePath+
"/max_parallel",schemaPath:"#/properties/max_parallel/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs17&&typeof data10=="number"&&isFinite(data10)&&
(data10<1||isNaN(data10)))return validate51.errors=[{instancePath:instancePath+"/max_parallel",schemaPath:"#/properties/max_parallel/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}}],!1;var valid2=_errs17===errors}else var valid2=!0;if(valid2)if(data.isolation!==void 0){let _errs19=errors;validate57(data.isolation,
{instancePath:instancePath+"/isolation",parentData:data,parentDataProperty:"isolation",rootData})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.
errors),errors=vErrors.length);var valid2=_errs19===errors}else var valid2=!0}}}}}}}}}}}else return validate51.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return validate51.errors=vErrors,errors===0}var specKittyWorkPackage=validate59,schema25={$id:"https://unpkg.com/runbook-lint/\
schema/spec-kitty-work-package.schema.json",type:"object",properties:{work_package_id:{type:"string",pattern:"^WP\\d+$"},title:{type:"string",pattern:"\\S"},dependencies:{
oneOf:[{type:"array",items:{type:"string",pattern:"^WP\\d+$"}},{type:"null"}]},owned_files:{oneOf:[{type:"array",items:{type:"string",pattern:"\\S"}},{type:"nul\
l"}]},subtasks:{oneOf:[{type:"array",items:{type:"string",pattern:"^\\S.*$"}},{type:"null"}]},execution_mode:{enum:["code_change","planning_artifact"]}}},pattern32=new RegExp(
"^WP\\d+$","u");function validate59(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.work_package_id!==void 0){let data0=data.work_package_id,_errs1=errors;if(errors===_errs1)if(typeof data0=="string"){if(!pattern32.
test(data0))return validate59.errors=[{instancePath:instancePath+"/work_package_id",schemaPath:"#/properties/work_package_id/pattern",keyword:"pattern",params:{
pattern:"^WP\\d+$"}}],!1}else return validate59.errors=[{instancePath:instancePath+"/work_package_id",schemaPath:"#/properties/work_package_id/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.title!==void 0){let data1=data.title,_errs3=errors;if(errors===
_errs3)if(typeof data1=="string"){if(!pattern0.test(data1))return validate59.errors=[{instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",
keyword:"pattern",params:{pattern:"\\S"}}],!1}else return validate59.errors=[{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"t\
ype",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.dependencies!==void 0){let data2=data.dependencies,_errs5=errors,
_errs6=errors,valid1=!1,passing0=null,_errs7=errors;if(errors===_errs7)if(Array.isArray(data2)){var valid2=!0;let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0],
_errs9=errors;if(errors===_errs9)if(typeof data3=="string"){if(!pattern32.test(data3)){let err0={instancePath:instancePath+"/dependencies/"+i0,schemaPath:"#/pro\
perties/dependencies/oneOf/0/items/pattern",keyword:"pattern",params:{pattern:"^WP\\d+$"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={
instancePath:instancePath+"/dependencies/"+i0,schemaPath:"#/properties/dependencies/oneOf/0/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}var valid2=_errs9===errors;if(!valid2)break}}else{let err2={instancePath:instancePath+"/dependencies",schemaPath:"#/propertie\
s/dependencies/oneOf/0/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs7===errors;_valid0&&
(valid1=!0,passing0=0);let _errs11=errors;if(data2!==null){let err3={instancePath:instancePath+"/dependencies",schemaPath:"#/properties/dependencies/oneOf/1/typ\
e",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs11===errors;if(_valid0&&valid1?(valid1=!1,passing0=
[passing0,1]):_valid0&&(valid1=!0,passing0=1),valid1)errors=_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null);else{let err4={instancePath:instancePath+
"/dependencies",schemaPath:"#/properties/dependencies/oneOf",keyword:"oneOf",params:{passingSchemas:passing0}};return vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++,validate59.errors=vErrors,!1}var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.owned_files!==void 0){let data4=data.owned_files,_errs13=errors,
_errs14=errors,valid3=!1,passing1=null,_errs15=errors;if(errors===_errs15)if(Array.isArray(data4)){var valid4=!0;let len1=data4.length;for(let i1=0;i1<len1;i1++){
let data5=data4[i1],_errs17=errors;if(errors===_errs17)if(typeof data5=="string"){if(!pattern0.test(data5)){let err5={instancePath:instancePath+"/owned_files/"+
i1,schemaPath:"#/properties/owned_files/oneOf/0/items/pattern",keyword:"pattern",params:{pattern:"\\S"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{
let err6={instancePath:instancePath+"/owned_files/"+i1,schemaPath:"#/properties/owned_files/oneOf/0/items/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}var valid4=_errs17===errors;if(!valid4)break}}else{let err7={instancePath:instancePath+"/owned_files",schemaPath:"\
#/properties/owned_files/oneOf/0/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid1=_errs15===errors;
_valid1&&(valid3=!0,passing1=0);let _errs19=errors;if(data4!==null){let err8={instancePath:instancePath+"/owned_files",schemaPath:"#/properties/owned_files/oneO\
f/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid1=_errs19===errors;if(_valid1&&valid3?(valid3=
!1,passing1=[passing1,1]):_valid1&&(valid3=!0,passing1=1),valid3)errors=_errs14,vErrors!==null&&(_errs14?vErrors.length=_errs14:vErrors=null);else{let err9={instancePath:instancePath+
"/owned_files",schemaPath:"#/properties/owned_files/oneOf",keyword:"oneOf",params:{passingSchemas:passing1}};return vErrors===null?vErrors=[err9]:vErrors.push(err9),
errors++,validate59.errors=vErrors,!1}var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.subtasks!==void 0){let data6=data.subtasks,_errs21=errors,
_errs22=errors,valid5=!1,passing2=null,_errs23=errors;if(errors===_errs23)if(Array.isArray(data6)){var valid6=!0;let len2=data6.length;for(let i2=0;i2<len2;i2++){
let data7=data6[i2],_errs25=errors;if(errors===_errs25)if(typeof data7=="string"){if(!pattern2.test(data7)){let err10={instancePath:instancePath+"/subtasks/"+i2,
schemaPath:"#/properties/subtasks/oneOf/0/items/pattern",keyword:"pattern",params:{pattern:"^\\S.*$"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{
let err11={instancePath:instancePath+"/subtasks/"+i2,schemaPath:"#/properties/subtasks/oneOf/0/items/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err11]:vErrors.push(err11),errors++}var valid6=_errs25===errors;if(!valid6)break}}else{let err12={instancePath:instancePath+"/subtasks",schemaPath:"#/p\
roperties/subtasks/oneOf/0/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid2=_errs23===errors;
_valid2&&(valid5=!0,passing2=0);let _errs27=errors;if(data6!==null){let err13={instancePath:instancePath+"/subtasks",schemaPath:"#/properties/subtasks/oneOf/1/t\
ype",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}var _valid2=_errs27===errors;if(_valid2&&valid5?(valid5=!1,
passing2=[passing2,1]):_valid2&&(valid5=!0,passing2=1),valid5)errors=_errs22,vErrors!==null&&(_errs22?vErrors.length=_errs22:vErrors=null);else{let err14={instancePath:instancePath+
"/subtasks",schemaPath:"#/properties/subtasks/oneOf",keyword:"oneOf",params:{passingSchemas:passing2}};return vErrors===null?vErrors=[err14]:vErrors.push(err14),
errors++,validate59.errors=vErrors,!1}var valid0=_errs21===errors}else var valid0=!0;if(valid0)if(data.execution_mode!==void 0){let data8=data.execution_mode,_errs29=errors;
if(!(data8==="code_change"||data8==="planning_artifact"))return validate59.errors=[{instancePath:instancePath+"/execution_mode",schemaPath:"#/properties/executi\
on_mode/enum",keyword:"enum",params:{allowedValues:schema25.properties.execution_mode.enum}}],!1;var valid0=_errs29===errors}else var valid0=!0}}}}}else return validate59.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate59.errors=vErrors,errors===0}var step=validate60;function validate61(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(typeof data=="string"){if(!pattern23.
test(data))return validate61.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\d)[A-Za-z0-9]+(?:[._\\-][A-Za-z0-9]+)*$"}}],
!1}else return validate61.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate61.errors=vErrors,errors===0}var pattern39=new RegExp("^(?:(?:[Cc]ycle|[Ss]tep|[Tt]ask|[Pp]hase)s? +)?(?=[^-]*\\d)[A-Za-z0-9]+(?:[._\\-][A-Za-z0-9]+)*(?: *(?:-|\u2013|\u2014|\\bto\\b) *(?:(?:[Cc]ycle|[Ss\
]tep|[Tt]ask|[Pp]hase) +)?[A-Za-z0-9]+(?:[._\\-][A-Za-z0-9]+)*)?$","u");function validate65(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(errors===0)if(typeof data=="string"){if(!pattern39.test(data))return validate65.errors=[{instancePath,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^(?:(?:[Cc]ycle|[Ss]tep|[Tt]ask|[Pp]hase)s? +)?(?=[^-]*\\d)[A-Za-z0-9]+(?:[._\\-][A-Za-z0-9]+)*(?: *(?:-|\u2013|\u2014|\\bto\\b) *(?:(?:[Cc]ycle|[Ss\
]tep|[Tt]ask|[Pp]hase) +)?[A-Za-z0-9]+(?:[._\\-][A-Za-z0-9]+)*)?$"}}],!1}else return validate65.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"string"}}],!1;return validate65.errors=vErrors,errors===0}var pattern40=new RegExp("^(?:[Nn]one|-|[^,;]*\\d[^,;]*(?:[,;][^,;]*\\d[^,;]*)*)$","u");function validate67(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(typeof data=="string"){if(!pattern40.test(data))return validate67.errors=[{instancePath,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^(?:[Nn]one|-|[^,;]*\\d[^,;]*(?:[,;][^,;]*\\d[^,;]*)*)$"}}],!1}else return validate67.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1;return validate67.errors=vErrors,errors===0}function validate64(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs0=errors,valid0=!1,passing0=null,_errs1=errors;if(errors===_errs1)if(Array.isArray(data)){var valid1=!0;let len0=data.
length;for(let i0=0;i0<len0;i0++){let _errs3=errors;validate65(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData})||(vErrors=
vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}if(valid1){let i1=data.length,
j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data[i1],data[j0])){let err0={instancePath,schemaPath:"#/oneOf/0/uniqueItems",keyword:"uniqueItems",params:{
i:i1,j:j0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++;break outer0}}}}else{let err1={instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{
type:"array"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs1===errors;_valid0&&(valid0=!0,passing0=0);let _errs4=errors;validate67(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length);
var _valid0=_errs4===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,1];else{_valid0&&(valid0=!0,passing0=1);let _errs5=errors;if(data!==null){let err2={
instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs5===errors;
_valid0&&valid0?(valid0=!1,passing0=[passing0,2]):_valid0&&(valid0=!0,passing0=2)}if(valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=
null);else{let err3={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0}};return vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++,validate64.errors=vErrors,!1}return validate64.errors=vErrors,errors===0}var schema31={enum:["parallel","sequential","sequential-required","sequential-\
strict"]};function validate71(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return data==="parallel"||data===
"sequential"||data==="sequential-required"||data==="sequential-strict"?(validate71.errors=vErrors,errors===0):(validate71.errors=[{instancePath,schemaPath:"#/en\
um",keyword:"enum",params:{allowedValues:schema31.enum}}],!1)}var schema32={enum:["shared","worktree"]};function validate74(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;return data==="shared"||data==="worktree"?(validate74.errors=vErrors,errors===0):(validate74.errors=[{instancePath,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema32.enum}}],!1)}var pattern43=new RegExp("\\d","u");function validate60(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.step!==void 0){let _errs1=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)&&data.cycle!==void 0)return validate60.errors=[{instancePath:instancePath+"/cycle",schemaPath:"#/dependenci\
es/step/properties/cycle/false schema",keyword:"false schema",params:{}}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.execution!==void 0){
let _errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.execution_mode!==void 0)return validate60.errors=[{instancePath:instancePath+"/exec\
ution_mode",schemaPath:"#/dependencies/execution/properties/execution_mode/false schema",keyword:"false schema",params:{}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.$schema!==void 0){let _errs3=errors;if(typeof data.$schema!="string")return validate60.errors=[{instancePath:instancePath+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"}}],!1;var valid3=_errs3===errors}else var valid3=!0;if(valid3){if(data.cycle!==void 0){let _errs5=errors;
validate61(data.cycle,{instancePath:instancePath+"/cycle",parentData:data,parentDataProperty:"cycle",rootData})||(vErrors=vErrors===null?validate61.errors:vErrors.
concat(validate61.errors),errors=vErrors.length);var valid3=_errs5===errors}else var valid3=!0;if(valid3){if(data.step!==void 0){let _errs7=errors;validate61(data.
step,{instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.
errors),errors=vErrors.length);var valid3=_errs7===errors}else var valid3=!0;if(valid3){if(data.title!==void 0){let data5=data.title,_errs9=errors;if(errors===_errs9)
if(typeof data5=="string"){if(!pattern0.test(data5))return validate60.errors=[{instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"\
pattern",params:{pattern:"\\S"}}],!1}else return validate60.errors=[{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{
type:"string"}}],!1;var valid3=_errs9===errors}else var valid3=!0;if(valid3){if(data.depends_on!==void 0){let _errs11=errors;validate64(data.depends_on,{instancePath:instancePath+
"/depends_on",parentData:data,parentDataProperty:"depends_on",rootData})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.
length);var valid3=_errs11===errors}else var valid3=!0;if(valid3){if(data.blocks!==void 0){let _errs13=errors;validate64(data.blocks,{instancePath:instancePath+
"/blocks",parentData:data,parentDataProperty:"blocks",rootData})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);
var valid3=_errs13===errors}else var valid3=!0;if(valid3){if(data.execution_mode!==void 0){let _errs15=errors;validate71(data.execution_mode,{instancePath:instancePath+
"/execution_mode",parentData:data,parentDataProperty:"execution_mode",rootData})||(vErrors=vErrors===null?validate71.errors:vErrors.concat(validate71.errors),errors=
vErrors.length);var valid3=_errs15===errors}else var valid3=!0;if(valid3){if(data.execution!==void 0){let _errs16=errors;validate71(data.execution,{instancePath:instancePath+
"/execution",parentData:data,parentDataProperty:"execution",rootData})||(vErrors=vErrors===null?validate71.errors:vErrors.concat(validate71.errors),errors=vErrors.
length);var valid3=_errs16===errors}else var valid3=!0;if(valid3){if(data.reason!==void 0){let data10=data.reason,_errs18=errors;if(errors===_errs18)if(typeof data10==
"string"){if(!pattern0.test(data10))return validate60.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{
pattern:"\\S"}}],!1}else return validate60.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"strin\
g"}}],!1;var valid3=_errs18===errors}else var valid3=!0;if(valid3){if(data.modifies_shared_state!==void 0){let _errs20=errors;if(typeof data.modifies_shared_state!=
"boolean")return validate60.errors=[{instancePath:instancePath+"/modifies_shared_state",schemaPath:"#/properties/modifies_shared_state/type",keyword:"type",params:{
type:"boolean"}}],!1;var valid3=_errs20===errors}else var valid3=!0;if(valid3){if(data.files!==void 0){let data12=data.files,_errs22=errors;if(errors===_errs22)
if(Array.isArray(data12)){var valid9=!0;let len0=data12.length;for(let i0=0;i0<len0;i0++){let data13=data12[i0],_errs24=errors;if(errors===_errs24)if(typeof data13==
"string"){if(!pattern0.test(data13))return validate60.errors=[{instancePath:instancePath+"/files/"+i0,schemaPath:"#/properties/files/items/pattern",keyword:"pat\
tern",params:{pattern:"\\S"}}],!1}else return validate60.errors=[{instancePath:instancePath+"/files/"+i0,schemaPath:"#/properties/files/items/type",keyword:"typ\
e",params:{type:"string"}}],!1;var valid9=_errs24===errors;if(!valid9)break}if(valid9){let i1=data12.length,j0;if(i1>1){let indices0={};for(;i1--;){let item0=data12[i1];
if(typeof item0=="string"){if(typeof indices0[item0]=="number"){return j0=indices0[item0],validate60.errors=[{instancePath:instancePath+"/files",schemaPath:"#/p\
roperties/files/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0}}],!1;break}indices0[item0]=i1}}}}}else return validate60.errors=[{instancePath:instancePath+
"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"array"}}],!1;var valid3=_errs22===errors}else var valid3=!0;if(valid3){if(data.checkpoint!==
void 0){let _errs26=errors;if(typeof data.checkpoint!="boolean")return validate60.errors=[{instancePath:instancePath+"/checkpoint",schemaPath:"#/properties/chec\
kpoint/type",keyword:"type",params:{type:"boolean"}}],!1;var valid3=_errs26===errors}else var valid3=!0;if(valid3){if(data.estimate!==void 0){let data15=data.estimate,
_errs28=errors;if(errors===_errs28)if(typeof data15=="string"){if(!pattern43.test(data15))return validate60.errors=[{instancePath:instancePath+"/estimate",schemaPath:"\
#/properties/estimate/pattern",keyword:"pattern",params:{pattern:"\\d"}}],!1}else return validate60.errors=[{instancePath:instancePath+"/estimate",schemaPath:"#\
/properties/estimate/type",keyword:"type",params:{type:"string"}}],!1;var valid3=_errs28===errors}else var valid3=!0;if(valid3){if(data.isolation!==void 0){let _errs30=errors;
validate74(data.isolation,{instancePath:instancePath+"/isolation",parentData:data,parentDataProperty:"isolation",rootData})||(vErrors=vErrors===null?validate74.
errors:vErrors.concat(validate74.errors),errors=vErrors.length);var valid3=_errs30===errors}else var valid3=!0;if(valid3)if(data.model!==void 0){let data17=data.
model,_errs31=errors;if(errors===_errs31)if(typeof data17=="string"){if(!pattern0.test(data17))return validate60.errors=[{instancePath:instancePath+"/model",schemaPath:"\
#/properties/model/pattern",keyword:"pattern",params:{pattern:"\\S"}}],!1}else return validate60.errors=[{instancePath:instancePath+"/model",schemaPath:"#/prope\
rties/model/type",keyword:"type",params:{type:"string"}}],!1;var valid3=_errs31===errors}else var valid3=!0}}}}}}}}}}}}}}}}else return validate60.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate60.errors=vErrors,errors===0}function resolve(schema,root,name){if(schema.$ref){let key=schema.$ref.replace("#/definitions/","");return resolve(root.definitions?.[key]??{},root,key)}return schema.
allOf?.length===1?resolve(schema.allOf[0],root,name):{schema,name}}var schemas2=schemas,verdicts={"ccpm-task":ccpmTask,config,"gsd-plan":gsdPlan,orchestrator,plan,"spec-kitty-work-package":specKittyWorkPackage,step};
export {resolve,schemas2 as schemas,verdicts};
