declare module 'nodemailer/lib/mail-composer' {
  type Attachment = {
    readonly filename: string;
    readonly content: Buffer;
    readonly contentType: string;
    readonly cid?: string;
  };

  /** What of the library's composer is used. Source: https://nodemailer.com/extras/mailcomposer */
  // biome-ignore lint/style/noDefaultExport: the library has no other
  export default class MailComposer {
    constructor(mail: {
      readonly headers: Readonly<Record<string, string>>;
      readonly subject: string;
      readonly date: Date;
      readonly text: string;
      readonly html: string;
      readonly newline: 'windows';
      readonly attachments: readonly Attachment[];
      readonly disableFileAccess: true;
      readonly disableUrlAccess: true;
    });
    compile(): { build(done: (error: Error | null, mail?: Buffer) => void): void };
  }
}
