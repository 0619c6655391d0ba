/** Addresses that `site.yaml` may lead to, and what is wrong with others. Used by `site-schema.ts`. */

/** A path on this site, an http(s) address with a host, or a mail address. */
export function isLinkAddress(url: string): boolean {
  if (/[\s\p{Cc}\\]/u.test(url)) return false;
  return /^\/(?!\/)/u.test(url) || /^mailto:[^?]*[^?@]@[^?@]/u.test(url) || isWebAddress(url);
}

export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^/\s]/u.test(url) && URL.canParse(url);
}

/** Why a text is no such address, and what to write instead. */
export function linkFault(written: string): { reason: string; fix: string } | undefined {
  if (written.trim() === '')
    return { reason: 'it is empty', fix: 'write some text, or remove the whole link' };
  if (isLinkAddress(written)) return undefined;
  const right = toRight(written);
  const form = /^mailto:/iu.test(written.trim())
    ? 'write the mail address after it, like mailto:me@example.com'
    : 'write a path like /tags, or an address like https://example.com';
  return { reason: reasonOf(written), fix: right ? `write ${right}` : form };
}

function reasonOf(written: string): string {
  const url = written.trim();
  if (/^[/\\][/\\\s]/u.test(url)) return 'it leads to another site';
  if (/[\s\p{Cc}\\]/u.test(written)) return 'a space, a tab or a backslash is in it';
  if (/^(?:https?:\/*|mailto:)$/iu.test(url)) return `nothing follows "${url}"`;
  const [, scheme] = /^([a-z][a-z\d+.-]*):/iu.exec(url) ?? [];
  if (scheme && !/^(?:https?|mailto)$/iu.test(scheme))
    return `"${scheme}:" is not a link to a page`;
  return 'it is neither a path on this site nor a whole address';
}

/** What was probably meant; undefined if nothing can be made of it. */
function toRight(written: string): string | undefined {
  const url = written
    .trim()
    .replaceAll('\\', '/')
    .replace(/[\t\n\r]/gu, '')
    .replaceAll(' ', '%20');
  const host = /^\/*((?:[\w-]+\.)+[a-z]{2,}(?:[/?#:].*)?)$/iu.exec(url)?.[1];
  const guesses = [
    url.replace(/^(https?):\/*/iu, (_, scheme: string) => `${scheme.toLowerCase()}://`),
    url.includes('@') && !/[/:]/u.test(url) && `mailto:${url}`,
    host && `https://${host}`,
    /^[\w-][\w/-]*$/u.test(url) && `/${url}`,
  ];
  return guesses.find((guess): guess is string => Boolean(guess) && isLinkAddress(String(guess)));
}
