/**
 * Cloudflare's published test secrets, which pass, fail or have spent whatever they are asked about
 * (https://developers.cloudflare.com/turnstile/troubleshooting/testing/). For a developer's machine only.
 */
export const isTestSecret = (secret: string): boolean => /^[123]x0{31}AA$/.test(secret);
