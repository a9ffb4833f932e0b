/** A moment as clocks on the wall show it. Monday is day 0; minutes count from midnight. */
export interface WallTime {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly date: number;
  readonly day: number;
  readonly minute: number;
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** What clocks in a zone (IANA name) show at an instant (milliseconds since the epoch). */
export function wallTime(instant: number, zone: string): WallTime {
  const shown = new Date(instant + offset(instant, zone));
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    date: shown.getUTCDate(),
    day: (shown.getUTCDay() + 6) % 7,
    minute: shown.getUTCHours() * 60 + shown.getUTCMinutes(),
  };
}

/**
 * The instant at which clocks in a zone show `minute` of the day that lies `days` after that of `wall`. Where the clocks were
 * turned and show it twice or never, `which` of the two readings counts.
 */
export function instantOf(
  wall: WallTime,
  days: number,
  minute: number,
  zone: string,
  which: "first" | "last",
): number {
  const guess = Date.UTC(wall.year, wall.month - 1, wall.date + days) + minute * minuteMs;
  const candidates = [offset(guess - dayMs, zone), offset(guess + dayMs, zone)].map((one) => guess - one);
  const real = candidates.filter((instant) => instant + offset(instant, zone) === guess);
  const pool = real.length > 0 ? real : candidates;
  return which === "first" ? Math.min(...pool) : Math.max(...pool);
}

/** How far clocks in a zone are ahead of UTC, in milliseconds. */
function offset(instant: number, zone: string): number {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1_000) * 1_000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const formatter = formats.get(zone);
  if (formatter) return formatter;
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formats.set(zone, format);
  return format;
}
