"""What a Dovecot of the tests is told, in the words of its version: 2.4 renamed half of them."""

from __future__ import annotations

_BOTH = """\
base_dir = {root}/run
state_dir = {root}/run
instance_name = {name}
log_path = {root}/dovecot.log
protocols = imap
listen = {host}
ssl = yes
auth_failure_delay = 0
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
first_valid_uid = 0
first_valid_gid = 0
mail_fsync = never
mail_max_userip_connections = 100
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {starttls}
  }}
  inet_listener imaps {{
    port = {tls}
  }}
}}
service anvil {{
  chroot =
  # Wrong passwords are what some tests are about; waiting for them is not.
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
protocol imap {{
  rawlog_dir = {root}/rawlog
}}
"""
_UP_TO_2_3 = """\
ssl_cert = <{root}/chain.pem
ssl_key = <{root}/key.pem
disable_plaintext_auth = yes
mail_location = maildir:{root}/mail/%u
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=everyone {root}/users
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={root}/mail/%u allow_all_users=yes
}}
"""
_FROM_2_4 = """\
dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
ssl_server_cert_file = {root}/chain.pem
ssl_server_key_file = {root}/key.pem
auth_allow_cleartext = no
mail_driver = maildir
mail_path = {root}/mail/%{{user}}
passdb passwd-file {{
  default_password_scheme = PLAIN
  auth_username_format = everyone
  passwd_file_path = {root}/users
}}
userdb static {{
  static_allow_all_users = yes
  fields {{
    uid = {user}
    gid = {group}
    home = {root}/mail/%{{user}}
  }}
}}
"""


def written(version: str, **values: object) -> str:
    """Return the settings for a version, as `dovecot --version` says it.

    `values` names root, name, host, user, group, and the ports tls and starttls.
    """
    major, minor = version.split(".")[:2]
    if (int(major), int(minor)) < (2, 4):
        return (_BOTH + _UP_TO_2_3).format(**values)
    return (_FROM_2_4 + _BOTH).format(**values)
