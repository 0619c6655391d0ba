/**
 * Words that keep a page from being public, or say when it is, in the languages that editors write. Used by `hiding.ts`.
 * Keys come in lower case, composed (NFC), without spaces, `_`, `-`, `.` and apostrophes.
 */

/** A whole key that is one of these patterns. */
const oneOf = (...words: string[]) => new RegExp(`^(?:${words.join('|')})$`, 'u');

const PLACES =
  'home(?:page|list)?|lists?|listings?|search|index(?:es|ing)?|sitemaps?|feeds?|rss|archives?|nav(?:igation)?|menus?|collections?|everywhere|public|site|web(?:site)?|google|robots';
const PAGES = 'page|post|video|entry|item|episode|talk|content|article|this';
const SHOW =
  'publish(?:ed|ing)?|list(?:ed|ing)?|index(?:ed|ing)?|show(?:n)?|render(?:ed)?|release|share|display(?:ed)?|build|search|archive';

/** Said of a page, they hide it. Keys that hide part of a page, such as `hideTitle`, do not belong here. */
export const HIDES = oneOf(
  '(?:is|as)?(?:draft(?:s|ed)?|private|hidden|hide|unlisted|secret|confidential|internal|invisible|archived?|disabled?|deleted?|trash(?:ed)?|restricted|protected|unpublished|wip|excluded?|ignored?)',
  '(?:un(?:publish|list)|embargo|expir|withdraw|takedown).*',
  `(?:hid(?:e|den)|excluded?|omit(?:ted)?|skip(?:ped)?|ignored?)(?:from|in|on|by|the|${PAGES})*(?:${PAGES}|${PLACES}|from.*|in.*list)`,
  `(?:${PLACES}|${PAGES})(?:hidden|hide|private|excluded?|ignored?|disabled?)`,
  `(?:do(?:es)?not|dont|doesnt|never|no|not|skip)(?:be|to|in)?(?:${SHOW}|public|${PLACES})`,
  '(?:meta|seo)?robots(?:no(?:index|ne))',
  'eleventyexcludefromcollections|members?only|(?:page|post)?pass(?:word|phrase|code)(?:protected)?',
  // German
  'entwurf|entw(?:ue?|ü)rfe|rohfassung|privat|versteck(?:t|en)|verbergen|verborgen|ausblenden|ausgeblendet|unsichtbar|vertraulich|geheim|(?:un|nicht)(?:ver)?(?:oe?|ö)ffentlich(?:t|en)?|nicht(?:an)?zeigen|(?:nicht|un)gelistet|archiviert|gesperrt|deaktiviert|gel(?:oe?|ö)scht|abgelaufen',
  // French; "cache" is another word.
  'brouillons?|[eé]bauche|priv[eé]e?|caché|cach[eé]e|cacher|masqu(?:é|[eé]e|er)|confidentiel(?:le)?|non(?:publi(?:[eé]e?|c|que)|list[eé]e?|r[eé]pertori[eé]e?)|d[eé]publi[eé]e?|nepas(?:publier|afficher)|archivé|archiv[eé]e|supprim[eé]e?|d[eé]sactiv[eé]e?',
  // Spanish and Portuguese
  'borrador(?:es)?|rascunhos?|privad[ao]|ocult(?:[ao]|ar)|escondid[ao]|esconder|secret[ao]|confidencial|(?:no|n[aã]o|sin|des)(?:publicad[ao]|publicar|p[uú]blic[ao]|listad[ao])|(?:no|n[aã]o)(?:mostrar|exibir)|invis[ií]vel|ar(?:ch|qu)ivad[ao]|eliminad[ao]|desac?tivad[ao]|caducad[ao]',
  // Italian
  'bozz[ae]|nascost[ao]|nascond(?:i|ere)|segret[ao]|riservat[ao]|privat[ao]|non(?:pubblic(?:at[ao]|are|[ao])|elencat[ao]|mostrare)|archiviat[ao]|eliminat[ao]|disattivat[ao]|invisibile|scadut[ao]',
  // Dutch
  'klad(?:je|versie)|verberg|onzichtbaar|vertrouwelijk|niet(?:gepubliceerd|publiceren|openbaar|zichtbaar|tonen|vermeld)|ongepubliceerd|gearchiveerd|verwijderd|uitgeschakeld|verlopen',
  // Polish
  'szkic|(?:wersja)?robocz[yae]|prywatn[yae]|ukryt[yae]|ukryj|tajn[yae]|poufn[yae]|nie(?:publiczn[yae]|opublikowan[yae]|publikuj|publikowa[cć]|widoczn[yae]|pokazuj|aktywn[yae])|zarchiwizowan[yae]|usuni[eę]t[yae]|wy[lł][aą]czon[yae]',
  // Others
  'utkast|udkast|kladde|dold|skjult|hemlig|hemmelig|opublicerad|upubli[cs]er(?:et|t)|ikkepubli[cs]er(?:et|t)|luonnos|taslak|gizli|piszkozat|черновик|скрыто|чернетка|下書き|非公開|草稿|隐藏|私密',
  'ciorn[aăe]|esborrany|nacrt|нацрт|чернова|скрыт(?:ый|ая|ое)|приватн(?:ый|ая|ое)|πρόχειρο|κρυφό|草案|隱藏|비공개|초안|숨김|ฉบับร่าง|ซ่อน|bảnnháp',
  'مسود[ةهہ]|مخفي[ةه]?|خاص[ةه]?|پیش[\\u200c]?نویس|טיוטה|מוסתר|פרטי|ड्राफ\\u093c?्ट|प्रारूप|मसौदा',
);
/** The same, but they have other meanings too: only a "yes" makes them clear. */
export const MAY_HIDE = oneOf(
  'concept|koncept|klad|ontwerp|interne?|intern[ao]|esbo[cç]o|n[aá]vrh|v[aá]zlat|r[eé]serv[eé]e?|restreinte?',
  'scheduled?|planned|timed|geplant|programm[eé]e?|programad[ao]|programmat[ao]|planifi[eé]e?|agendad[ao]|ingepland|zaplanowan[yae]',
);
/** Said of a page, they show it, so their opposite hides it. */
export const SHOWS = oneOf(
  '(?:is|as|dg|garden|site|web)?(?:public|publish(?:ed)?|listed|visible|shown?|active|enabled?|online|live|released|search(?:able)?|index(?:able|ed)|listable|discoverable|permalink)',
  '(?:ver)?(?:oe?|ö)ffentlich(?:t|en)?|sichtbar|anzeigen|zeigen|aktiv|gelistet|freigegeben|freigeben|publizier(?:t|en)',
  'publi(?:[eé]e?|er|que)|affich(?:é|[eé]e|er)|acti(?:f|ve)|listé|list[eé]e|enligne|diffus[eé]e?',
  'publicad[ao]|publicar|p[uú]blic[ao]|vis[ií]vel|mostrar|exibir|ac?tiv[ao]|listad[ao]|enl[ií]nea',
  'pubblic(?:at[ao]|are|[ao])|visibile|mostra|mostrare|attiv[ao]|elencat[ao]',
  'gepubliceerd|publice(?:er|ren)|openbaar|publiek|zichtbaar|tonen|toon|actief',
  'opublikowan[yaeo]|publikuj|publikowa[cć]|publiczn[yae]|widoczn[yae]|poka[zż]|aktywn[yae]',
  'publicerad|publi[cs]er(?:et|t)|udgivet|synlig|offentlig',
);
/** Their value decides. */
export const STATES = oneOf(
  '(?:(?:post|page|publish|content|video|privacy)?(?:status|state)|visibility|privacy|access|workflow|(?:meta|seo)?robots)',
  'zustand|statut|[eé]tat|estado|stato|toestand|stan|stav|sichtbarkeit|visibilit(?:é|[aà])|visibilidade?|zichtbaarheid|widoczno[sś][cć]|privacidade?|zugriff|acc[eè]s|acceso|acesso|accesso|toegang|dost[eę]p',
);
/** Days from which a page is meant to be shown. */
export const FROM = oneOf(
  '(?:publish(?:ed)?|publishing|publication|release[ds]?|launch(?:ed)?|golive|live|available|availability|schedule[ds]?|visible|show|air(?:s|ed)?|premiere[ds]?|embargo(?:ed)?|posted)(?:at|on|from|for|after|since|starts?|starting|date|day|time)*',
  '(?:hid(?:e|den)|private|draft|unlisted|secret|embargo(?:ed)?|not)(?:until|till?|before)|postdate',
  '(?:(?:data|date|datum|fecha|jour|tag|dzie[nń]|dia|giorno)(?:d[aeiou]|del|della|der|des|van)?)?(?:(?:ver)?(?:oe?|ö)ffentlich|freischalt|freigabe|erschein|publi[ckz]|pubblic|parution|sortie|mise?enligne|diffus|lanzamiento|lan[cç]amento|estrei?[an]|uscita|gepublic|opublik|sichtbar|visible|vis[ií]vel|visibile|zichtbaar|widoczn|premi[eè]re|geplant|planifi|programad|programm[eéa]|ingepland|zaplanowan).*',
);
/** Days until which a page is meant to be shown. */
export const UNTIL = oneOf(
  '(?:available|availability|visible|live|valid|show|online|published?)(?:until|till?|to|through|ends?|before|date)+',
);
/** Days on which a page is meant to vanish, however far away. */
export const ENDS = oneOf(
  '(?:unpublish|expir|withdraw|takedown).*|(?:remove|delete|archive|hide)[ds]?(?:at|on|after|from|date)',
  'ablauf(?:datum|am)|l(?:ae?|ä)uftab(?:am)?|verf(?:ae?|ä)llt(?:am)?|offlineab|(?:g(?:ue?|ü)ltig|sichtbar|online|(?:ver)?(?:oe?|ö)ffentlicht?)bis',
  '(?:visible|valable|enligne|publi[eé]e?)jusqu.*|date(?:de?)?(?:expir|retrait).*|p[eé]rime.*',
  '(?:fechade)?caduc(?:a|idad)(?:el)?|(?:visible|v[aá]lid[ao]|publicad[ao])hasta(?:el)?|vis[ií]velat[eé]|(?:v[aá]lid[ao]|publicad[ao])at[eé]',
  '(?:datadi)?scad(?:e|enza)(?:il)?|(?:visibile|valid[ao]|pubblicat[ao])fino(?:al?)?',
  'verv(?:al|alt)(?:datum|op)?|verloopt(?:op)?|verloopdatum|(?:zichtbaar|geldig|online|gepubliceerd)tot',
  'wygasa.*|(?:data)?wyga[sś]ni[eę]ci[ae]|(?:wa[zż]n[yae]|widoczn[yae]|opublikowan[yae])do',
);
/** Keys that contain other properties of a page. */
export const HOLDERS = oneOf(
  'params?|meta(?:data)?|seo|settings?|options?|config|extra|custom|page|post|video|content|article|youtube|yt|snippet|status|state|privacy|visibility|access|publish(?:ing)?|publication|workflow|search|robots',
);

export const YES =
  /^(?:true|yes|y|on|1|x|ja|jo|oui|s[iíì]|sim|tak|wahr|vraie?|verdadero|verdadeiro|vero|waar|prawda)$/u;
export const NO =
  /^(?:false|no|off|0|never|none|nein|non|n[aã]o|nee|nie|nej|nei|niemals|jamais|nunca|mai|nooit|nigdy|falsch|faux|falso|onwaar|fa[lł]sz|aus|uit|hay[ıi]r|nem|ei|нет|не|ні|όχι|لا|خطأ|לא|아니[오요]?|नहीं|いいえ|否|ไม่|không|)$/u;
export const OPEN =
  /^(?:true|yes|on|1|public|publish(?:ed)?|visible|open|everyone|all|listed|live|active|final|done|ready)$/u;
export const CLOSED =
  /draft|private|hidden|unlisted|secret|pending|review|wip|trash|archive|inactive|unpublish|scheduled|future|internal|restricted|members?|protected|embargo|disabled|deleted|closed|false|noindex|^none$|^no$|^off$|^0$/u;
