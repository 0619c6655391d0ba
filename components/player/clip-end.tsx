import { words } from '@/lib/model/words';

export type ClipEndProps = { onGoOn: () => void };

/** Shown at the end of a part that a link asked for. */
export function ClipEnd({ onGoOn }: ClipEndProps) {
  return (
    <div role="status" className="player-bar">
      <p>{words.player.clipEnd}</p>
      <button
        type="button"
        onClick={onGoOn}
        className="tap cursor-pointer rounded-full bg-white px-5 font-semibold text-black hover:bg-white/85"
      >
        {words.player.goOn}
      </button>
    </div>
  );
}
