/** Lets browsers search the site from their address bar: https://github.com/dewitt/opensearch. Used by `app/opensearch.xml`. */
import { SEARCH_PATH } from '@/lib/model/address';
import { documentWordsOf } from '@/lib/model/document-words';
import { escapeHtml } from '@/lib/model/html';
import { absolute, type Site } from '@/lib/model/site';

/** The longest name the format allows, in characters. */
const MAX_NAME = 16;

export function toOpenSearch({ name, language }: Site): string {
  const template = `${absolute(SEARCH_PATH)}?q={searchTerms}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeHtml(name.slice(0, MAX_NAME))}</ShortName>
  <Description>${escapeHtml(documentWordsOf(language).heads.search(name))}</Description>
  <Language>${escapeHtml(language)}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${escapeHtml(template)}"/>
  <Image width="16" height="16" type="image/svg+xml">${escapeHtml(absolute('/icon.svg'))}</Image>
</OpenSearchDescription>
`;
}
