/** The stylesheet of the bare player, which is part of its page. Its text is the same in each, so that one hash covers it. */
import { colourOf } from './colours';

/** Always dark, like any player. */
export function toEmbedStyle(): string {
  const dark = (token: string) => colourOf(token).dark;
  return `
*{box-sizing:border-box}
body{margin:0;display:flex;flex-direction:column;height:100dvh;background:${dark('black')};color:${dark('white')};font:500 .875rem/1.4 system-ui,sans-serif}
main{position:relative;flex:1;min-height:0;overflow:hidden;background:${dark('accent-soft')}}
main>b{position:absolute;inset:auto 1.25rem 1.25rem;font-size:1.25rem;overflow-wrap:anywhere}
img,.play,iframe{position:absolute;inset:0;width:100%;height:100%;border:0}
img{object-fit:cover}
[hidden],a.link{display:none}
.play{display:grid;place-items:center;background:none;cursor:pointer}
main:has(iframe) .play{display:none}
:focus-visible{outline:3px solid ${dark('accent')};outline-offset:-4px}
svg{width:4rem;padding:1.1rem 1rem 1.1rem 1.2rem;border-radius:50%;background:${dark('accent')};fill:${dark('on-accent')}}
footer{display:flex;gap:1rem;justify-content:space-between;align-items:center;min-height:2.75rem;padding:0 .75rem}
h1{margin:0;min-width:0;font:inherit}
h1,footer span{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
footer span{flex-shrink:0;max-width:40%}
footer a{color:inherit}
@media (scripting:none){button.play{display:none}a.link{display:grid}}
`.replaceAll('\n', '');
}
