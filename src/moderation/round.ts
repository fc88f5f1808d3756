/** Points as people read them: three decimals, so that 3 x 0.3 is 0.9 and not 0.8999999999999999. */
export function rounded(points: number): number {
  return Math.round(points * 1000) / 1000;
}
