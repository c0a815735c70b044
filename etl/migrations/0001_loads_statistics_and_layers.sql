create schema capa;
create schema capa_anterior;

create table radier.load (
  id bigint primary key generated always as identity,
  source text not null,
  version integer not null,
  state text not null check (state in ('current', 'previous', 'refused', 'retired')),
  via text not null,
  file text not null,
  sha256 text not null,
  definition text not null,
  loaded_at timestamptz not null default now(),
  report jsonb not null,
  checks jsonb not null
);
create unique index load_source_version on radier.load (source, version);
create unique index load_one_current on radier.load (source) where state = 'current';

create table radier.statistic (
  load bigint not null references radier.load (id) on delete cascade,
  variable text not null,
  level text not null,
  code text not null,
  period text not null,
  value double precision,
  sheet text,
  "row" integer,
  col text,
  header text,
  primary key (load, variable, level, code, period)
);
create index statistic_lookup on radier.statistic (variable, level, period);

create table radier.territory (
  code text primary key,
  level text not null,
  name text not null,
  parent text,
  bbox double precision[],
  label double precision[],
  has_outline boolean not null default false
);

create table radier.indicator_value (
  indicator text not null,
  level text not null,
  period text not null,
  code text not null,
  tasa double precision,
  conteo double precision,
  base double precision,
  primary key (indicator, level, period, code)
);

create table radier.publication (
  id bigint primary key generated always as identity,
  at timestamptz not null default now(),
  source text not null,
  action text not null check (action in ('publish', 'rollback'))
);

create table radier.progress (
  one boolean primary key default true check (one),
  source text not null,
  title text not null,
  step text not null,
  done integer not null,
  total integer,
  position integer not null,
  of integer not null,
  started_at timestamptz not null,
  pid integer not null,
  touched_at timestamptz not null
);
