/**
 * The files of the full-text index: sorted stems, each with the videos that contain it and its places in them. Numbers
 * take seven bits per byte, lowest first (LEB128), as differences. Written by the build, read by the browser.
 */

/** One video that contains a stem. */
export type Posting = {
  /** Number of the video. */
  video: number;
  /** How much the stem says about it, from 0 to 1: see `createWeigh` in the build. */
  weight: number;
  /** In words from the start; see `search-places.ts`. */
  places: number[];
};

export type StemPostings = {
  /** Number of videos. */
  count: number;
  read: () => Posting[];
};

const STEPS = 255;

export function encodeShard(stems: { stem: string; postings: Posting[] }[]): Uint8Array {
  const names = createWriter();
  const lists = createWriter();
  let before = new Uint8Array();
  names.number(stems.length);
  for (const { stem, postings } of stems) {
    const own = encoder.encode(stem);
    let shared = 0;
    while (shared < own.length && own[shared] === before[shared]) shared += 1;
    names.number(shared);
    names.number(own.length - shared);
    names.bytes(own.subarray(shared));
    names.number(postings.length);
    const list = encodePostings(postings);
    names.number(list.length);
    lists.bytes(list);
    before = own;
  }
  names.bytes(lists.take());
  return names.take();
}

function encodePostings(postings: Posting[]): Uint8Array {
  const writer = createWriter();
  let last = 0;
  for (const { video, weight, places } of postings) {
    writer.number(video - last);
    writer.byte(Math.round(weight * STEPS));
    writer.number(places.length);
    let at = 0;
    for (const place of places) {
      writer.number(place - at);
      at = place;
    }
    last = video;
  }
  return writer.take();
}

/** Maps stems to their postings, in order; a list is decoded on demand. */
export function decodeShard(bytes: Uint8Array): Map<string, StemPostings> {
  const reader = createReader(bytes);
  const found: { stem: string; count: number; length: number }[] = [];
  const name: number[] = [];
  for (let left = reader.number(); left > 0; left--) {
    name.length = reader.number();
    name.push(...reader.bytes(reader.number()));
    const stem = decoder.decode(Uint8Array.from(name));
    found.push({ stem, count: reader.number(), length: reader.number() });
  }
  return new Map(
    found.map(({ stem, count, length }) => {
      const list = reader.bytes(length);
      let read: Posting[] | undefined;
      return [stem, { count, read: () => (read ??= decodePostings(list, count)) }];
    }),
  );
}

function decodePostings(bytes: Uint8Array, count: number): Posting[] {
  const reader = createReader(bytes);
  let video = 0;
  return Array.from({ length: count }, () => {
    video += reader.number();
    const weight = reader.bytes(1)[0]! / STEPS;
    let place = 0;
    const places = Array.from({ length: reader.number() }, () => (place += reader.number()));
    return { video, weight, places };
  });
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function createWriter() {
  let content = new Uint8Array(64);
  let length = 0;
  const makeRoom = (more: number) => {
    if (length + more <= content.length) return;
    const larger = new Uint8Array(2 * (length + more));
    larger.set(content);
    content = larger;
  };
  const byte = (own: number) => {
    makeRoom(1);
    content[length++] = own;
  };
  const bytes = (own: Uint8Array) => {
    makeRoom(own.length);
    content.set(own, length);
    length += own.length;
  };
  const number = (value: number) => {
    let left = value;
    for (; left >= 128; left = Math.floor(left / 128)) byte((left % 128) + 128);
    byte(left);
  };
  return { byte, bytes, number, take: () => content.slice(0, length) };
}

function createReader(content: Uint8Array) {
  let at = 0;
  const bytes = (length: number) => content.subarray(at, (at += length));
  const number = () => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = content[at++]!;
      value += (byte % 128) * scale;
      if (byte < 128) return value;
    }
  };
  return { bytes, number };
}
