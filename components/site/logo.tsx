import { toHref } from '@/lib/model/address';
import { LOGO } from '@/lib/model/logo';
import { pictureSize } from '@/lib/model/pictures';
import type { Theme } from '@/lib/model/theme/theme';

export type LogoProps = { theme: Theme };

/** The owner's logo, else the drawing of `/icon.svg` in the colours of the page. The name of the site follows it. */
export function Logo({ theme: { logo } }: LogoProps) {
  if (logo) return <img src={toHref(logo.path)} alt="" {...pictureSize(logo.path)} data-logo="" />;
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className="size-8 shrink-0">
      <rect width="32" height="32" rx="8" className="fill-accent" />
      <path d={LOGO.bookmark} className="fill-on-accent" />
      <path d={LOGO.play} className="fill-accent" />
    </svg>
  );
}
