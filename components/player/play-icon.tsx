export function PlayIcon() {
  return (
    <span className="grid size-16 place-items-center rounded-full bg-accent text-on-accent lifted transition-transform group-hover:[scale:1.05] motion-reduce:transition-none sm:size-20">
      <svg viewBox="0 0 24 24" aria-hidden="true" className="ms-1 size-7 fill-current sm:size-9">
        <path d="M7 4.5v15a1 1 0 0 0 1.5.86l12.5-7.5a1 1 0 0 0 0-1.72L8.5 3.64A1 1 0 0 0 7 4.5z" />
      </svg>
    </span>
  );
}
