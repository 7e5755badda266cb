import type { Verb } from "../model/index.ts";
import type { VerbWord } from "./lexicon.ts";

/** Chinese verbs of plans. Words are not parted by spaces, so they are looked for inside a run of characters. */
const verbs: ReadonlyArray<readonly [RegExp, Verb, string]> = [
  [/不要|无需|不修改|不改/, "verify", "keep"],
  [/验证|检查|确认|确保|运行/, "verify", "verify"],
  [/创建|新建|新增|编写|生成|实现/, "create", "create"],
  [/添加|加入|写入|追加|补充|导出|注册/, "modify", "add"],
  [/修改|更新|编辑|重构|替换|扩展|调整|修正|修复|改写|重写/, "modify", "modify"],
  [/删除|移除/, "delete", "delete"],
  [/重命名|移动|迁移/, "rename", "move"],
  [/读取|阅读|查看|参考|参照|分析/, "read", "read"],
];

/** Whether a run of Chinese characters makes what is said depend on something: "if", "where needed", "optional". */
export const saysChinesePerhaps = (text: string): boolean =>
  text.charCodeAt(0) >= 128 && /如果|如需|若|必要时|视情况|可选/.test(text);

/** The verb in a run of Chinese characters; none in a word of ASCII, at one look. */
export function chineseVerb(text: string): VerbWord | undefined {
  if (text.charCodeAt(0) < 128) return undefined;
  for (const [pattern, verb, stem] of verbs) if (pattern.test(text)) return { verb, stem, form: "base" };
  return undefined;
}
