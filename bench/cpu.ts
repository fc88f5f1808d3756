/** CPU time of the runtime that Miniflare starts, where the system tells (Linux). */
import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts process times in hundredths of a second (USER_HZ, fixed for user space). */
const TICK_MS = 10;

interface Stat {
  readonly command: string;
  readonly parent: number;
  readonly cpuMs: number;
}

/** Fields of /proc/<pid>/stat; the command is in parentheses and may hold spaces itself. */
function statOf(pid: string): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const end = text.lastIndexOf(')');
    const fields = text.slice(end + 2).split(' ');
    return {
      command: text.slice(text.indexOf('(') + 1, end),
      parent: Number(fields[1]),
      cpuMs: (Number(fields[11]) + Number(fields[12])) * TICK_MS,
    };
  } catch {
    return null;
  }
}

/** A meter of the CPU milliseconds spent so far by the workerd children of this process; null where it cannot be had. */
export function runtimeCpuMeter(): (() => number) | null {
  if (process.platform !== 'linux') return null;
  const pids = readdirSync('/proc').filter((name) => {
    const stat = /^\d+$/.test(name) ? statOf(name) : null;
    return stat?.parent === process.pid && stat.command.startsWith('workerd');
  });
  if (pids.length === 0) return null;
  return () => pids.reduce((sum, pid) => sum + (statOf(pid)?.cpuMs ?? 0), 0);
}
