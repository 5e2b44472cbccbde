module storage 'br:example.azurecr.io/storage:v1' = { // expect: ARM3059
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ARM3059 "and '2' more"
  name: 'storage'
  params: {
    anything: 1
  }
}

module network 'br/public:avm/res/network/virtual-network:0.0.0-none' = {
  name: 'network'
}

module again 'br:example.azurecr.io/storage:v1' = {
  name: 'again'
}

module spec 'ts:00000000-0000-0000-0000-000000000000/group/spec:1.0' = {
  name: 'spec'
}

output one string = storage.outputs.anything.of[0].it
