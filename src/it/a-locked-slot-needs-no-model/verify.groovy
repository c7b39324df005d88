String log = new File(basedir, 'build.log').text.split('Scanning for projects')[2]
assert log.contains('Mode safe: nobody is asked. 1 slot, 0 open')
assert !log.contains('FILL-0')
assert log.contains('slots 2/2')
File beans = new File(basedir, 'target/generated-sources/devmatrix/com/acme/shop/rule/SlotConfiguration.java')
assert beans.text.contains('new TieredRebateBusinessRules()')
return true
