/** `head.html` and `foot.html`: what an owner adds to every page, e.g. to count visits. Checked against the content policy. */
import { visit } from 'unist-util-visit';

import { toElsewhere } from '@/lib/model/picture-hosts';
import { type Problem, quote } from '@/lib/model/problem';

import { nameInProject, readOptional, unreadable } from './folder';
import { createGuard } from './guard';
import { SLOT } from './size-limits';
import { findSlotFault, parseSlot, textOf } from './slot-faults';

export type Slots = {
  /** HTML for the end of `<head>` and of `<body>`; empty if there is no such file. */
  head: string;
  foot: string;
  /** The scripts and styles written into them, whose hashes the policy needs. */
  scripts: string[];
  styles: string[];
};

export const NO_SLOTS: Slots = { head: '', foot: '', scripts: [], styles: [] };

/** Elements that load what an attribute names. */
const LOADING: Record<string, string> = { script: 'src', img: 'src', iframe: 'src', link: 'href' };

/**
 * @param hosts of other sites that `site.yaml` lists
 * @param problems gets what the policy of pages would refuse
 */
export function readSlots(hosts: string[], problems: Problem[]): Slots {
  const [head, foot] = (['head.html', 'foot.html'] as const).map(
    (file) =>
      createGuard(problems)(nameInProject(file), () => readSlot(file, hosts, problems)) ?? NO_SLOT,
  ) as [Slot, Slot];
  return {
    head: head.html,
    foot: foot.html,
    scripts: [...head.scripts, ...foot.scripts],
    styles: [...head.styles, ...foot.styles],
  };
}

type Slot = { html: string; scripts: string[]; styles: string[] };
const NO_SLOT: Slot = { html: '', scripts: [], styles: [] };

function readSlot(file: string, hosts: string[], problems: Problem[]): Slot {
  const found = readOptional(file, SLOT);
  if (found === undefined) return NO_SLOT;
  if ('severity' in found) {
    problems.push(found);
    return NO_SLOT;
  }
  const { name, text } = found;
  const slot: Slot = { html: text.trim(), scripts: [], styles: [] };
  const refuse = (culprit: string, message: string, fix: string) => {
    const before = text.slice(0, Math.max(0, text.indexOf(culprit)));
    const [line, column] = [before.split('\n').length, before.length - before.lastIndexOf('\n')];
    problems.push({ ...unreadable(name, message, fix), line, column, field: 'html' });
  };
  const tree = parseSlot(text);
  const fault = findSlotFault(file, tree);
  if (fault) refuse('', fault.message, fault.fix);
  const frame = /<\/?(?:html|head|body|base)\b/iu.exec(text);
  if (frame)
    refuse(frame[0], `has ${quote(`${frame[0]}>`)}, which every page has already`, 'remove it');
  visit(tree, 'element', (element) => {
    const own = textOf(element);
    if (element.tagName === 'script' && element.properties.src === undefined)
      slot.scripts.push(own);
    if (element.tagName === 'style') slot.styles.push(own);
    for (const key of Object.keys(element.properties)) {
      if (/^on[a-z]/iu.test(key))
        refuse(
          key.toLowerCase(),
          `has ${quote(key.toLowerCase())}, which the policy of pages refuses`,
          'call addEventListener in a script instead',
        );
      if (key === 'style')
        refuse(
          'style=',
          'has a style attribute, which the policy of pages refuses',
          'write it as a rule in a <style> element',
        );
    }
    const address = element.properties[LOADING[element.tagName] ?? ''];
    if (typeof address === 'string') checkAddress(address, hosts, refuse);
  });
  return slot;
}

function checkAddress(
  address: string,
  hosts: string[],
  refuse: (culprit: string, message: string, fix: string) => void,
) {
  const url = toElsewhere(address);
  if (!url) return;
  if (url.protocol !== 'https:')
    return refuse(address, `loads ${quote(address)} without encryption`, 'write https');
  if (hosts.includes(url.host)) return;
  const listed = [...hosts, url.host].join(', ');
  const fix = `write "hosts: [${listed}]" in site.yaml, if visitors may be known there`;
  refuse(address, `loads from ${url.host}, which site.yaml does not list`, fix);
}
