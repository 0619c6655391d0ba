import { LOGO } from '@/lib/model/logo';

export type LogoProps = { className?: string };

/** The drawing in `app/icon.svg`, in the colours of the page. */
export function Logo({ className }: LogoProps) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
      <rect width="32" height="32" rx="8" className="fill-accent" />
      <path d={LOGO.bookmark} className="fill-on-accent" />
      <path d={LOGO.play} className="fill-accent" />
    </svg>
  );
}
