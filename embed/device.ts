/** The token by which our server knows this device again, kept per Worker; see `device` in the contract. */
const NAME = 'greenroom:device:';

/** undefined where none is kept, or storage is blocked. */
export function readDevice(home: string): string | undefined {
  try {
    return localStorage.getItem(NAME + home) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Does nothing where storage is full or blocked: the guest is a new one each time. */
export function keepDevice(home: string, token: string): void {
  try {
    localStorage.setItem(NAME + home, token);
  } catch {
    // See above.
  }
}
