declare module 'hyphen/en-us/index.js' {
  /** What of the library is used. Source: https://github.com/ytiurin/hyphen#options */
  const hyphen: {
    readonly hyphenateSync: (
      text: string,
      options: {
        readonly minWordLength: number;
        /** Words that the patterns divide wrongly, divided. */
        readonly exceptions: readonly string[];
      },
    ) => string;
  };
  // biome-ignore lint/style/noDefaultExport: the library is CommonJS
  export default hyphen;
}
