/** What a promise may ask of a browser: no more than both protocols can do alike. */
export type Driver = {
  name: 'Firefox' | 'WebKit';
  /** Opens an address and waits until the page has loaded. */
  open: (url: string) => Promise<void>;
  /** The value of an expression in the page; promises are awaited. */
  evaluate: <T>(expression: string) => Promise<T>;
  /** Presses the first element that matches a CSS selector, as a person would. */
  press: (selector: string) => Promise<void>;
  /** Types into the first element that matches a CSS selector. */
  type: (selector: string, text: string) => Promise<void>;
  /** @param width of the page, in CSS pixels */
  resize: (width: number) => Promise<void>;
  /** What is on the screen, as a PNG. */
  takePicture: () => Promise<Buffer>;
  /** What scripts have thrown since the last call. */
  takeErrors: () => string[];
  close: () => Promise<void>;
};

/** Of the page, in CSS pixels. */
export const HEIGHT = 900;
