-- Of a figure that adds several rows of its file, or that a correction touched: which rows, and what was replaced (`Made` in geodata/load.ts).
alter table radier.statistic add column made jsonb;
