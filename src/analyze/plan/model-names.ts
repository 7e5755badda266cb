/**
 * Whether a model is the required one: `claude-opus-4-1` is an `opus`, in any case of letters. Which of a family's models `opus` is,
 * nobody can tell, so that a required model with a version is met by itself alone.
 */
export function isModel(model: string, required: string): boolean {
  const [own, wanted] = [model, required].map(parted);
  return own!.includes(wanted!);
}

const parted = (name: string): string => `-${name.toLowerCase().replace(/[^a-z0-9]+/g, "-")}-`;
