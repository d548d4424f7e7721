/** The version of every file's format that this program reads and writes. */
export const FORMAT_VERSION = 2;
/** The first version of the program that reads this format; written into journal.json for those that cannot. */
export const NEEDED_VERSION = '0.2.0';
