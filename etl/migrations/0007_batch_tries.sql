-- Who makes a batch says so every few seconds: one that has been silent past its lease is taken up by another, a few times at most.
alter table radier.batch add column tries integer not null default 0, add column lease_until timestamptz;
