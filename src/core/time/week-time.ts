/** Monday is 0; minutes count from midnight, wall clock. */
export interface WeekTime {
  readonly day: number;
  readonly minute: number;
}

export const days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

/** `Fri 16:00` as day and minute, or undefined if it is no time of the week. */
export function parseWeekTime(text: string): WeekTime | undefined {
  const [, name, hour, minute] = /^(\w{3}) +([01]?\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  const day = days.findIndex((one) => one.toLowerCase() === name?.toLowerCase());
  return day < 0 ? undefined : { day, minute: Number(hour) * 60 + Number(minute) };
}

/** The form that `parseWeekTime` reads. */
export function formatWeekTime(time: WeekTime): string {
  const two = (count: number) => String(count).padStart(2, "0");
  return `${days[time.day]} ${two(Math.floor(time.minute / 60))}:${two(time.minute % 60)}`;
}
