/** What other systems, and other languages, call our optional fields. Used by `misspelt.ts`. */
import { VIDEOS_PATH } from '@/lib/model/address';
import { withoutEndSlashes } from '@/lib/model/parse-address';

import { parseInstant } from './instant';
import { isPictureName } from './picture-size';

type Foreign = {
  /** Of keys in lower case, composed (NFC), without spaces, `_`, `-` and apostrophes. */
  names: RegExp;
  /** Whether the value says what our field says. @param slug of the page, if the file gives one */
  isMeant: (value: unknown, slug: unknown) => boolean;
  /** Whether it adds to what our field has already. */
  isMore?: true;
  /** Whether a person has to decide. */
  isTaste?: true;
};

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
const areTexts = (value: unknown, form = /\S/u) =>
  listOf(value).every((one) => typeof one === 'string' && form.test(one));
const isSet = (value: unknown) => listOf(value ?? []).length > 0 && value !== '';

/** Addresses, but no patterns like `/:year/:title/`, and not the one that the page has anyway. */
function areAddresses(value: unknown, slug: unknown): boolean {
  const isOwn = (one: unknown) =>
    withoutEndSlashes(String(one)) === `${VIDEOS_PATH}/${String(slug)}`;
  return areTexts(value, /^(?:https?:\/)?\/[^\s:*]+$/u) && !listOf(value).every(isOwn);
}

/** Whether a value is the name of a picture beside its file, or an address that is not YouTube's. */
export function isPicture(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  return /^https:\/\/\S+$/iu.test(value)
    ? !/^https:\/\/[^/]*(?:ytimg|youtube)\.com\//iu.test(value)
    : /^(?:\.\/)?[^/:?#]+$/u.test(value) && isPictureName(value);
}

const isText = (value: unknown) => typeof value === 'string' && /\S/u.test(value);

/** By the names of our fields, those of `site.yaml` last. */
const FOREIGN: Record<string, Foreign> = {
  aliases: {
    names:
      /^(?:redirect(?:s|ed)?from|redirects|permalinks?|(?:old|previous|former|legacy)(?:url|path|address|link|permalink)(?:e?s)?|alte(?:urls?|adressen?)|ancienne(?:s?urls?|s?adresses?)|(?:url|direcci[oó]n)(?:e?s)?antiguas?|vecchi[oe]?(?:url|indirizzo|indirizzi)|oude(?:urls?|adres(?:sen)?))$/u,
    isMeant: areAddresses,
    isMore: true,
  },
  // YouTube's own pictures are shown without it, and a path may be one of another site.
  preview: {
    names:
      /^(?:(?:featured?|cover|hero|header|banner|main|teaser|social|share|og|twitter|seo|post|video)?(?:image|picture|photo|thumb(?:nail)?|poster)(?:url|src|path)?|cover|banner|bild|titelbild|vorschaubild|vignette|miniatur[ae]?|portada|capa|copertina|afbeelding|okładka)$/u,
    isMeant: isPicture,
    isTaste: true,
  },
  chapters: {
    names:
      /^(?:(?:video|youtube)?(?:timestamps?|timecodes?|timeline|markers)|kapitel|chapitres|cap[ií]tulos|capitoli|hoofdstukken|rozdzia[lł]y)$/u,
    isMeant: (value) =>
      Array.isArray(value) && /\d:\d\d|"time"|"start"/u.test(JSON.stringify(value)),
  },
  isShort: {
    names: /^(?:(?:is|youtube|yt)?shorts?)$/u,
    isMeant: (value) => typeof value === 'boolean' || /^(?:yes|no)$/iu.test(String(value)),
  },
  lastmod: {
    names:
      /^(?:(?:date|last)?(?:updated?|modified|edited|changed)(?:at|on|date|time)?|aktualisiert(?:am)?|ge(?:ae|ä)ndert(?:am)?|mise?[aà]jour(?:le)?|modifi[eé]e?(?:le)?|actualizado(?:el)?|atualizado(?:em)?|aggiornato(?:il)?|bijgewerkt(?:op)?|zaktualizowano)$/u,
    isMeant: (value) => typeof value === 'string' && parseInstant(value) !== undefined,
  },
  tags: {
    names:
      /^(?:schlag(?:wort|worte|w(?:oe?|ö)rter)|stich(?:wort|worte|w(?:oe?|ö)rter)|motscl[eé]s?|[eé]tiquettes?|etiquetas?|palabrasclaves?|palavraschaves?|etichett[ae]|parolechiave|trefwoord(?:en)?|etykiety?|tagi|s[lł]owakluczowe|hashtags?)$/u,
    isMeant: (value) => areTexts(value),
    isMore: true,
  },
  categories: {
    names:
      /^(?:kategori(?:e|en|er|a)|cat[eé]gories?|categor[ií]as?|categori[ae]|categorie[eë]n|rubri(?:k|ken|ques?))$/u,
    isMeant: (value) => areTexts(value),
    isMore: true,
  },
  navigation: {
    names:
      /^(?:(?:main|top|header|haupt)?(?:menus?|menü|nav(?:bar|links|igation)?)|navigazione|navegaci[oó]n)$/u,
    isMeant: Array.isArray,
  },
  language: {
    names:
      /^(?:(?:default|content|site)*(?:lang(?:code|uage|uagecode)?|locale)|sprache|langue|idioma|lingua|taal)$/u,
    isMeant: isText,
  },
  name: {
    names: /^(?:(?:site|library)?(?:title|name)|titel|titre|t[ií]tulo|titolo)$/u,
    isMeant: isText,
  },
  tagline: {
    names: /^(?:sub(?:title|heading)|slogan|motto|claim|untertitel|soustitre|subt[ií]tulo)$/u,
    isMeant: isText,
  },
};

/**
 * The field that an unknown key is the name of elsewhere, unless the file says the same there already.
 * @param known the keys of the schema by their lower case
 */
export function meantElsewhere(
  key: string,
  data: Record<string, unknown>,
  known: Map<string, string>,
): { field: string; isTaste: boolean } | undefined {
  const name = key
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_.'’-]/gu, '');
  const valueOf = (field: string) =>
    Object.entries(data).find(([own]) => known.get(own.toLowerCase()) === field)?.[1];
  const [field, foreign] =
    Object.entries(FOREIGN).find(
      ([own, { names }]) => known.get(own.toLowerCase()) === own && names.test(name),
    ) ?? [];
  if (!field || !foreign?.isMeant(data[key], valueOf('slug'))) return undefined;
  const others = [field, ...(OTHER_NAMES[field] ?? [])].map(valueOf).filter(isSet);
  if (others.length > 0 && !foreign.isMore) return undefined;
  const there = new Set(others.flatMap(listOf).map(alike));
  if (listOf(data[key]).every((one) => there.has(alike(one)))) return undefined;
  const isWhole = field === 'aliases' && /:\/\/|\?/u.test(listOf(data[key]).join(' '));
  return { field, isTaste: isWhole || (foreign.isTaste ?? false) };
}

/** Fields that say the same. */
const OTHER_NAMES: Record<string, string[]> = {
  aliases: ['aliasesArchive', 'aliasesFor404'],
  preview: ['coverImage'],
  lastmod: ['modified'],
};

const alike = (value: unknown) => withoutEndSlashes(String(value).toLowerCase());
