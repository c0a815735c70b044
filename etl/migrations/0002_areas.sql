create table radier.area (
  code text primary key,
  name text not null,
  outline jsonb not null,
  hectares double precision not null,
  bbox double precision[] not null,
  label double precision[] not null,
  secret text not null,
  created_at timestamptz not null default now()
);
