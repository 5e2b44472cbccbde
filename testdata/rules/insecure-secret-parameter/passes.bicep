@secure()
param adminPassword string
param secretName string
param passwordKind 'password' | 'sshPublicKey'
param passwordLength int

// What it holds is declared, and would say itself that it is a secret.
param secretsExport {
  keyVaultId: string
  keyName: string?
}

@secure()
type secret = string
param clientSecret secret

param loginSecret {
  name: string
  @secure()
  password: string
}
