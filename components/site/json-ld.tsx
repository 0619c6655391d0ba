import type { Graph } from 'schema-dts';

export type JsonLdProps = { graph: Graph };

/** A schema.org graph in the page; `<` is escaped, so that no title can end the script. */
export function JsonLd({ graph }: JsonLdProps) {
  const json = JSON.stringify(graph).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
