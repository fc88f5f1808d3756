-- Newcomers' comments that lead away and are no spam, by the minute: a flood of adverts without a word that any rule knows. Why: docs/flood.md.

ALTER TABLE minutes ADD COLUMN leading INTEGER NOT NULL DEFAULT 0;
