/** The types of the messages between a frame and the script `frame-loader.js` on the page around it. */
export const hostMessage = {
  /** From the host: asks for the height. */
  hello: 'library-goals:hello',
  /** From the frame: its height, in CSS pixels. */
  height: 'library-goals:height',
} as const;

/** Whether a message, which may come from anywhere, has this type. */
export const isFrameMessage = (data: unknown, type: string): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && (data as { type?: unknown }).type === type;
