/**
 * How things stand at a site's door. `busy`: many come at once, so all are challenged. `flood`: what comes is spam, so newcomers wait as well.
 */
export type Level = 'calm' | 'busy' | 'flood';
