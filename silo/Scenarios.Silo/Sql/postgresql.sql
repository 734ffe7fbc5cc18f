-- The tables and queries that Orleans' ADO.NET membership and persistence ask of a database, for PostgreSQL.
-- Each query is one statement, so that it is done whole or not at all. Keys are compared as bytes (COLLATE "C"): an index then
-- means the same after the operating system's collation rules have changed.

CREATE TABLE ScenarioSchema (
    Version integer NOT NULL
);

CREATE TABLE OrleansQuery (
    QueryKey  text COLLATE "C" PRIMARY KEY,
    QueryText text NOT NULL
);

-- Membership. Whoever changes a silo's row names the version of the whole table that it has seen, and moves it on;
-- the row of that version is the lock which lets only one of two through. A heartbeat alone moves nothing on.

CREATE TABLE OrleansMembershipVersionTable (
    DeploymentId text COLLATE "C" PRIMARY KEY,
    Version      integer     NOT NULL DEFAULT 0,
    Timestamp    timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE OrleansMembershipTable (
    DeploymentId text COLLATE "C" NOT NULL REFERENCES OrleansMembershipVersionTable ON DELETE CASCADE,
    Address      text COLLATE "C" NOT NULL,
    Port         integer     NOT NULL,
    Generation   integer     NOT NULL,
    SiloName     text        NOT NULL,
    HostName     text        NOT NULL,
    Status       integer     NOT NULL,
    ProxyPort    integer     NOT NULL,
    SuspectTimes text,
    StartTime    timestamptz NOT NULL,
    IAmAliveTime timestamptz NOT NULL,
    PRIMARY KEY (DeploymentId, Address, Port, Generation)
);

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES ('InsertMembershipVersionKey', $$
    WITH begun AS (
        INSERT INTO OrleansMembershipVersionTable (DeploymentId) VALUES (@DeploymentId)
        ON CONFLICT DO NOTHING
        RETURNING DeploymentId
    )
    SELECT EXISTS (SELECT FROM begun);
$$);

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES ('InsertMembershipKey', $$
    WITH moved AS (
        UPDATE OrleansMembershipVersionTable SET Version = Version + 1, Timestamp = now()
        WHERE DeploymentId = @DeploymentId AND Version = @Version
          AND NOT EXISTS (
              SELECT FROM OrleansMembershipTable
              WHERE DeploymentId = @DeploymentId AND Address = @Address AND Port = @Port AND Generation = @Generation)
        RETURNING DeploymentId
    ), joined AS (
        INSERT INTO OrleansMembershipTable (DeploymentId, Address, Port, Generation, SiloName, HostName, Status, ProxyPort, StartTime, IAmAliveTime)
        SELECT DeploymentId, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime FROM moved
        RETURNING DeploymentId
    )
    SELECT EXISTS (SELECT FROM joined);
$$);

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES ('UpdateMembershipKey', $$
    WITH moved AS (
        UPDATE OrleansMembershipVersionTable SET Version = Version + 1, Timestamp = now()
        WHERE DeploymentId = @DeploymentId AND Version = @Version
          AND EXISTS (
              SELECT FROM OrleansMembershipTable
              WHERE DeploymentId = @DeploymentId AND Address = @Address AND Port = @Port AND Generation = @Generation)
        RETURNING DeploymentId
    ), changed AS (
        UPDATE OrleansMembershipTable AS silo SET Status = @Status, SuspectTimes = @SuspectTimes, IAmAliveTime = @IAmAliveTime
        FROM moved
        WHERE silo.DeploymentId = moved.DeploymentId AND Address = @Address AND Port = @Port AND Generation = @Generation
        RETURNING silo.DeploymentId
    )
    SELECT EXISTS (SELECT FROM changed);
$$);

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES ('UpdateIAmAlivetimeKey', $$
    UPDATE OrleansMembershipTable SET IAmAliveTime = @IAmAliveTime
    WHERE DeploymentId = @DeploymentId AND Address = @Address AND Port = @Port AND Generation = @Generation;
$$);

-- The version comes also where there is no silo.
INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES ('MembershipReadAllKey', $$
    SELECT Address, Port, Generation, SiloName, HostName, Status, ProxyPort, SuspectTimes, StartTime, IAmAliveTime, Version
    FROM OrleansMembershipVersionTable LEFT JOIN OrleansMembershipTable USING (DeploymentId)
    WHERE DeploymentId = @DeploymentId;
$$);

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES ('MembershipReadRowKey', $$
    SELECT Address, Port, Generation, SiloName, HostName, Status, ProxyPort, SuspectTimes, StartTime, IAmAliveTime, Version
    FROM OrleansMembershipVersionTable AS cluster LEFT JOIN OrleansMembershipTable AS silo
      ON silo.DeploymentId = cluster.DeploymentId AND Address = @Address AND Port = @Port AND Generation = @Generation
    WHERE cluster.DeploymentId = @DeploymentId;
$$);

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES ('GatewaysQueryKey', $$
    SELECT Address, ProxyPort, Generation
    FROM OrleansMembershipTable
    WHERE DeploymentId = @DeploymentId AND Status = @Status AND ProxyPort > 0;
$$);

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES ('DeleteMembershipTableEntriesKey', $$
    DELETE FROM OrleansMembershipVersionTable WHERE DeploymentId = @DeploymentId;
$$);

-- 6 is dead. A silo that is only late is not forgotten: it is to be declared dead first.
INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES ('CleanupDefunctSiloEntriesKey', $$
    DELETE FROM OrleansMembershipTable
    WHERE DeploymentId = @DeploymentId AND Status = 6 AND StartTime < @IAmAliveTime AND IAmAliveTime < @IAmAliveTime;
$$);

-- A row is one grain's state. Its version is the optimistic lock: a write that expects another version changes nothing
-- and gives back the version that it expected, which the provider takes for a conflict.

CREATE TABLE OrleansStorage (
    ServiceId              text COLLATE "C" NOT NULL,
    GrainTypeString        text COLLATE "C" NOT NULL,
    GrainIdExtensionString text COLLATE "C" NOT NULL DEFAULT '',
    GrainIdN0              bigint      NOT NULL,
    GrainIdN1              bigint      NOT NULL,
    Version                integer     NOT NULL,
    ModifiedOn             timestamptz NOT NULL DEFAULT now(),
    PayloadBinary          bytea,
    PRIMARY KEY (ServiceId, GrainTypeString, GrainIdExtensionString, GrainIdN0, GrainIdN1)
);

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES ('ReadFromStorageKey', $$
    SELECT PayloadBinary, Version
    FROM OrleansStorage
    WHERE ServiceId = @ServiceId AND GrainTypeString = @GrainTypeString AND GrainIdExtensionString = COALESCE(@GrainIdExtensionString, '')
      AND GrainIdN0 = @GrainIdN0 AND GrainIdN1 = @GrainIdN1;
$$);

-- Only one of the two can apply: the first when nothing was there before, the second when something was.
INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES ('WriteToStorageKey', $$
    WITH made AS (
        INSERT INTO OrleansStorage (ServiceId, GrainTypeString, GrainIdExtensionString, GrainIdN0, GrainIdN1, Version, PayloadBinary)
        SELECT @ServiceId, @GrainTypeString, COALESCE(@GrainIdExtensionString, ''), @GrainIdN0, @GrainIdN1, 1, @PayloadBinary
        WHERE @GrainStateVersion IS NULL
        ON CONFLICT DO NOTHING
        RETURNING Version
    ), written AS (
        UPDATE OrleansStorage SET PayloadBinary = @PayloadBinary, Version = Version + 1, ModifiedOn = now()
        WHERE ServiceId = @ServiceId AND GrainTypeString = @GrainTypeString AND GrainIdExtensionString = COALESCE(@GrainIdExtensionString, '')
          AND GrainIdN0 = @GrainIdN0 AND GrainIdN1 = @GrainIdN1 AND Version = @GrainStateVersion
        RETURNING Version
    )
    SELECT COALESCE((SELECT Version FROM made), (SELECT Version FROM written), @GrainStateVersion) AS NewGrainStateVersion;
$$);

-- The row stays, with its version: the grain may write again.
INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES ('ClearStorageKey', $$
    WITH cleared AS (
        UPDATE OrleansStorage SET PayloadBinary = NULL, Version = Version + 1, ModifiedOn = now()
        WHERE ServiceId = @ServiceId AND GrainTypeString = @GrainTypeString AND GrainIdExtensionString = COALESCE(@GrainIdExtensionString, '')
          AND GrainIdN0 = @GrainIdN0 AND GrainIdN1 = @GrainIdN1 AND Version = @GrainStateVersion
        RETURNING Version
    )
    SELECT COALESCE((SELECT Version FROM cleared), @GrainStateVersion) AS NewGrainStateVersion;
$$);

INSERT INTO ScenarioSchema (Version) VALUES (1);
