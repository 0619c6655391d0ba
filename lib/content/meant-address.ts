/** What an address in a body that leads nowhere certainly means. Used by `link-target.ts`. */

const HOST = String.raw`(?:[\p{L}\d_-]{1,63}\.){1,9}\p{L}{2,24}`;
const AT_HOST = new RegExp(String.raw`^${HOST}(?=[/?#:]|$)`, 'iu');
/** `https:/`, `https//`, `htps://`, `https://https://`; what follows is a host. */
const SCHEMES = new RegExp(
  String.raw`^(?:(h{0,2}t{1,3}p{1,2}s{0,2})(?:[:;]\/{0,3}|\/{2,3})){1,3}(?=${HOST}(?:[/?#:]|$))`,
  'iu',
);
const MAIL = new RegExp(String.raw`^(?:mailto?:?\/{0,2}|e-?mail:)?([\w.+-]{1,64}@${HOST})$`, 'iu');
/** An address whose host has a comma, or two dots. */
const ODD_HOST = /^(https?:\/\/)([^\s/?#@]{1,200})/iu;
/** Hosts without `https://` are known by their ends, since file names look like hosts. */
const ENDS =
  /^[^/?#:]{1,300}\.(?:com|org|net|edu|gov|info|biz|dev|app|blog|academy|agency|training|consulting|online|site|io|co|ai|me|tv|uk|us|ca|au|nz|de|at|ch|fr|be|nl|lu|it|es|pt|pl|cz|se|no|dk|fi|ie|eu|jp|cn|br|mx)(?:[/?#:]|$)/iu;
const QUOTES = /^["'“”„‘’«»<]{1,3}|["'“”„‘’«»>]{1,3}$/gu;

/** @returns undefined if the address is sound, or might mean more than one thing */
export function meantAddress(written: string): string | undefined {
  const url = written.trim().replace(QUOTES, '');
  const meant = rightAddress(url);
  if (meant !== undefined) return meant.toLowerCase() === written.toLowerCase() ? undefined : meant;
  return url !== written && (isSound(url) || /^(?:mailto:|\/[^/])/u.test(url)) ? url : undefined;
}

function rightAddress(url: string): string | undefined {
  const mail = MAIL.exec(url)?.[1];
  if (mail) return `mailto:${mail}`;
  const [prefix, scheme] = SCHEMES.exec(url) ?? [];
  if (prefix !== undefined)
    return `${/^http$/iu.test(scheme!) ? 'http' : 'https'}://${url.slice(prefix.length)}`;
  const [start, , host = ''] = ODD_HOST.exec(url) ?? [];
  if (start !== undefined && /[,.]{2}|,/u.test(host)) {
    const right = host.replace(/[,.]{1,9}/gu, '.');
    const whole = url.replace(host, right);
    return AT_HOST.test(right) ? whole : undefined;
  }
  const isHost = AT_HOST.test(url) && (/^www\./iu.test(url) || ENDS.test(url));
  return isHost ? `https://${url}` : undefined;
}

function isSound(url: string): boolean {
  return /^https?:\/\/[^\s/]/iu.test(url) && URL.canParse(url);
}
