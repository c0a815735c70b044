-- What was exported, so that it can be verified: figures as printed and the loads they came from.
create table radier.ficha (
  id text primary key,
  hash text not null,
  content jsonb not null,
  issued_at timestamptz not null default now()
);

-- Templates that people keep, each under the digest of what it says.
create table radier.ficha_template (
  id text primary key,
  template jsonb not null,
  created_at timestamptz not null default now()
);

create table radier.batch (
  id text primary key,
  caller text not null,
  state text not null check (state in ('en cola', 'en curso', 'listo', 'cancelado', 'fallido', 'vencido')),
  asked jsonb not null,
  total integer not null,
  done integer not null default 0,
  sentence text,
  file text,
  bytes bigint,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  expires_at timestamptz
);
create index batch_queue on radier.batch (created_at) where state in ('en cola', 'en curso');
