-- Of an estimate, the ends of its interval; why a figure is null when it is not unknown; of a sum or average made of the known part,
-- how many of how many comunas, and their share of the people.
alter table radier.indicator_value
  add column low double precision,
  add column high double precision,
  add column state text check (state in ('no aplica', 'no comparable')),
  add column known integer,
  add column of integer,
  add column share double precision;
