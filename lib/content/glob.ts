/** Path patterns as Hugo writes them: `*` within a folder, `**` across folders, `?`, `[a-z]` and `{a,b}`. */

/** With more wildcards a pattern could take forever, so it matches everything. */
const MOST_WILDCARDS = 8;

const TOKENS: Record<string, string> = { '**': '.*', '*': '[^/]*', '?': '[^/]' };

/** In any letter case and Unicode form, as Hugo compares. Source: https://github.com/gobwas/glob, which Hugo uses. */
export function matchesGlob(pattern: string, text: string): boolean {
  const merged = pattern.normalize().replace(/\*{2,}/gu, '**');
  if ((merged.match(/\*+/gu) ?? []).length > MOST_WILDCARDS) return true;
  let depth = 0;
  const source = merged.replace(/\*\*|\[!?[^[\]/\\]{1,99}\]|[^\p{L}\p{N}/_ -]/gu, (part) => {
    if (TOKENS[part]) return TOKENS[part];
    if (part.length > 1 && part.startsWith('[')) return part.replace('[!', '[^');
    if (part === ',' && depth > 0) return '|';
    if (part === '{') {
      depth += 1;
      return '(?:';
    }
    if (part === '}' && depth > 0) {
      depth -= 1;
      return ')';
    }
    return `\\u{${part.codePointAt(0)!.toString(16)}}`;
  });
  // If it cannot be read, better to hide too much than too little.
  return (
    depth > 0 || !isRegExp(source) || new RegExp(`^(?:${source})$`, 'isu').test(text.normalize())
  );
}

function isRegExp(source: string): boolean {
  try {
    return new RegExp(source, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
