interface SentEntry {
  readonly date: string;
  readonly sequence: number;
  readonly cancelled: boolean;
}

/** What the last calendar file said of each record, by the record and its event. */
export type SentEntries = Readonly<Record<string, SentEntry>>;
