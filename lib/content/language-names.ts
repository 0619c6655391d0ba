/** Language names in every language of YouTube's interface. Used by `site-schema.ts` and the `captions` command. */

const INTERFACES =
  'af am ar as az be bg bn bs ca cs da de el en en-GB en-IN es es-419 es-US et eu fa fi fil fr fr-CA gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my nb ne nl or pa pl pt pt-PT ro ru si sk sl sq sr sr-Latn sv sw ta te th tr uk ur uz vi zh zh-Hant zh-Hant-HK zu'.split(
    ' ',
  );
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const PAIRS = [...LETTERS].flatMap((first) => [...LETTERS].map((second) => first + second));
/** Caption languages on YouTube: three-letter codes, all two-letter codes, and some with their own names, like `Flemish`. */
const LANGUAGES = [
  ...'bho brx ceb chr ckb crs doi fil gaa haw hmn kha kok kri lua luo mai mfe mni nan new nso pam sat sco tum war yue'.split(
    ' ',
  ),
  ...PAIRS.filter((pair) => Intl.getCanonicalLocales(pair)[0] === pair),
  ...'zh-Hans zh-Hant en-GB en-US en-AU en-CA pt-BR pt-PT es-419 es-ES es-MX fr-CA fr-CH de-AT de-CH nl-BE'.split(
    ' ',
  ),
];
const SCRIPTS = ['Hans', 'Hant', 'Latn', 'Cyrl'];
const REGIONS = ['419', ...PAIRS.map((pair) => pair.toUpperCase())];

/** A folded name -> what it names -> the interface languages in which it does. */
type Names = Map<string, Map<string, string[]>>;
let names: Names | undefined;
/** By interface language: a folded name -> the script or region. */
const parts = new Map<string, Map<string, string>>();

/**
 * A BCP 47 tag for `Deutsch (automatisch erzeugt)` or `中文（简体）`: parentheses contain a script, a region
 * or a remark. Undefined if no language is named, or if the name means different ones in different languages.
 */
export function toNamedLanguage(written: string): string | undefined {
  if (fold(written) === '') return undefined;
  const [name = '', ...remarks] = written.normalize('NFKC').split(/[()]/u);
  names ??= readNames();
  const [named, ...others] = names.get(fold(written)) ?? names.get(fold(name)) ?? [];
  if (!named || others.length > 0) return undefined;
  const [tag, interfaces] = named;
  return remarks.reduce((language, remark) => {
    const part = findPart(fold(remark), interfaces);
    if (!part) return language;
    const options = part.length === 4 ? { script: part } : { region: part };
    return new Intl.Locale(language, options).toString();
  }, tag);
}

/** Letters and digits, whatever a file system or an exporter makes of the rest. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

function readNames(): Names {
  const read: Names = new Map();
  for (const own of INTERFACES) {
    const display = new Intl.DisplayNames([own], { type: 'language', fallback: 'none' });
    // A second code for the same name is an older one.
    const first = new Map(
      LANGUAGES.toReversed().map((tag) => [fold(display.of(tag) ?? ''), tag] as const),
    );
    for (const [name, tag] of first) {
      const tags = read.get(name) ?? new Map<string, string[]>();
      read.set(name, tags.set(tag, [...(tags.get(tag) ?? []), own]));
    }
  }
  read.delete('');
  return read;
}

/** A script or a region by its name in one of the given languages. @param name folded */
function findPart(name: string, interfaces: string[]): string | undefined {
  if (name === '') return undefined;
  for (const own of interfaces) {
    if (!parts.has(own)) parts.set(own, readParts(own));
    for (const [key, part] of parts.get(own)!) {
      // "簡体" is "簡体字".
      if (key === name || (part.length === 4 && key.startsWith(name))) return part;
    }
  }
  return undefined;
}

function readParts(own: string): Map<string, string> {
  const read = new Map<string, string>();
  const add = (type: 'script' | 'region', codes: string[]) => {
    for (const style of ['long', 'short'] as const) {
      const display = new Intl.DisplayNames([own], { type, style, fallback: 'none' });
      for (const code of codes) {
        const key = fold(display.of(code) ?? '');
        if (key !== '' && !read.has(key)) read.set(key, code);
      }
    }
  };
  add('script', SCRIPTS);
  add('region', REGIONS);
  return read;
}
