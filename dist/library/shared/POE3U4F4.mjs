import{readFrontMatter,readYaml,validateMetadata}from"./JPVYCJXK.mjs";function validateMetadata2(text,schema){let source=typeof text=="string"?{path:"metadata.yaml",text}:text,metadata=readFrontMatter(source)??readYaml(source,0,source.
text.length);return[...metadata.flaws,...validateMetadata(metadata,schema)]}
export {validateMetadata2 as validateMetadata};
